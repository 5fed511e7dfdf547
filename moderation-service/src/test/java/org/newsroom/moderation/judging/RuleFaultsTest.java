package org.newsroom.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.desk.SettableClock;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Fault.Step;
import org.newsroom.moderation.rules.Source;
import org.slf4j.LoggerFactory;

class RuleFaultsTest {

  private static final Fault BUG =
      new Fault(Source.LEXICON, Step.EXAMINATION, "NullPointerException", "en.insult.word");
  private static final Fault HOSTILE = new Fault(Source.LEXICON, Step.MATCHING, Fault.BUDGET, null);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SettableClock clock = new SettableClock();
  private final RuleFaults faults = new RuleFaults(meters, clock);
  private final Logger logger = (Logger) LoggerFactory.getLogger(RuleFaults.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  @Test
  void hasACounterOfEachExaminerBeforeAnythingFails() {
    for (Source source : Source.values()) {
      assertThat(count(source.label(), "fault")).isZero();
      assertThat(count(source.label(), "budget")).isZero();
    }
    assertThat(count("rule-engine", "fault")).isZero();
  }

  @Test
  void countsAndLogsNothingWhereNothingFailed() {
    faults.note("c1", List.of());

    assertThat(log.list).isEmpty();
  }

  @Test
  void tellsAFaultWithTheCommentTheKindAndTheRule() {
    faults.note("c1", List.of(BUG));

    assertThat(count("lexicon", "fault")).isEqualTo(1);
    assertThat(log.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getLevel()).isEqualTo(Level.ERROR);
              assertThat(value(line, "commentId")).isEqualTo("c1");
              assertThat(value(line, "faults"))
                  .isEqualTo("lexicon EXAMINATION NullPointerException in en.insult.word");
            });
  }

  @Test
  void tellsAnExhaustedBudgetApartFromAFault() {
    faults.note("c1", List.of(HOSTILE));

    assertThat(count("lexicon", "budget")).isEqualTo(1);
    assertThat(count("lexicon", "fault")).isZero();
    assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN);
  }

  @Test
  void tellsAFailureOfTheWholeEngineWithoutItsMessage() {
    faults.note("c1", new IllegalStateException("the reader's own words"));

    assertThat(count("rule-engine", "fault")).isEqualTo(1);
    assertThat(log.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(value(line, "faults")).isEqualTo("rule-engine IllegalStateException");
              assertThat(line.getFormattedMessage()).doesNotContain("words");
              assertThat(line.getThrowableProxy()).isNull();
            });
  }

  @Test
  void leavesLinesOutOfACrowdedMinuteAndSaysHowMany() {
    for (int i = 0; i < 25; i++) {
      faults.note("c" + i, List.of(BUG));
    }
    int inTheFirstMinute = log.list.size();
    clock.pass(Duration.ofMinutes(1));
    faults.note("later", List.of(BUG));

    assertThat(inTheFirstMinute).isEqualTo(10);
    assertThat(log.list).hasSize(11);
    assertThat(value(log.list.get(10), "leftOut")).isEqualTo(15);
    assertThat(count("lexicon", "fault")).isEqualTo(26);
  }

  @Test
  void tellsAFaultAlthoughHostileTextsCrowdTheMinute() {
    for (int i = 0; i < 25; i++) {
      faults.note("c" + i, List.of(HOSTILE));
    }
    faults.note("bug", List.of(HOSTILE, BUG));

    assertThat(value(log.list.get(log.list.size() - 1), "commentId")).isEqualTo("bug");
  }

  private double count(String examiner, String kind) {
    return meters
        .get("newsroom.rules.faults")
        .tags("examiner", examiner, "kind", kind)
        .counter()
        .count();
  }

  private static Object value(ILoggingEvent line, String key) {
    return line.getKeyValuePairs().stream()
        .filter(pair -> pair.key.equals(key))
        .map(pair -> pair.value)
        .findFirst()
        .orElseThrow();
  }
}
