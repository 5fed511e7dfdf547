package org.newsroom.moderation.judging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * Makes known that rules failed on a comment: every fault is counted, and so many comments a minute
 * are named in the log. A text that exceeds the budget is told apart from a fault of the rules, so
 * that hostile texts neither ring an alarm nor crowd a real fault out of the log.
 */
@Component
class RuleFaults {

  /** The name under which a failure of the rules as a whole is told. */
  static final String ENGINE = "rule-engine";

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_LINES = 10;

  private static final Logger log = LoggerFactory.getLogger(RuleFaults.class);

  private final MeterRegistry meters;
  private final Clock clock;
  private final Window faults = new Window();
  private final Window budgets = new Window();

  /** All counters are there from the start, since an alert cannot see the first of a new one. */
  RuleFaults(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
    for (Source source : Source.values()) {
      counter(source.label(), true);
      counter(source.label(), false);
    }
    counter(ENGINE, false);
  }

  private Counter counter(String examiner, boolean budget) {
    return Counter.builder("newsroom.rules.faults")
        .description("Examiners that failed on a comment or gave it up")
        .tag("examiner", examiner)
        .tag("kind", budget ? "budget" : "fault")
        .register(meters);
  }

  /** Takes the faults of one comment; there are hardly ever any. */
  void note(String commentId, List<Fault> found) {
    if (found.isEmpty()) {
      return;
    }
    found.forEach(fault -> counter(fault.examiner().label(), fault.isOfBudget()).increment());
    boolean budget = found.stream().allMatch(Fault::isOfBudget);
    log(commentId, found.stream().map(RuleFaults::told).collect(Collectors.joining(", ")), budget);
  }

  /** Takes a failure of the rules as a whole on one comment. */
  void note(String commentId, RuntimeException failure) {
    counter(ENGINE, false).increment();
    log(commentId, ENGINE + " " + Fault.kindOf(failure), false);
  }

  private static String told(Fault fault) {
    String rule = fault.rule() == null ? "" : " in " + fault.rule();
    return fault.examiner().label() + " " + fault.step() + " " + fault.kind() + rule;
  }

  private void log(String commentId, String what, boolean budget) {
    int leftOut = (budget ? budgets : faults).enter(clock.instant());
    if (leftOut >= 0) {
      log.atLevel(budget ? Level.WARN : Level.ERROR)
          .addKeyValue("commentId", commentId)
          .addKeyValue("faults", what)
          .addKeyValue("leftOut", leftOut)
          .log("Rules failed on a comment, which is held");
    }
  }

  /** Counts the lines of one minute. */
  private static final class Window {

    private Instant end = Instant.MIN;
    private int lines;
    private int leftOut;

    /** The number of comments left out of the log since the last line, or -1 for one more. */
    synchronized int enter(Instant now) {
      if (!now.isBefore(end)) {
        end = now.plus(WINDOW);
        lines = 0;
      }
      if (lines == MOST_LINES) {
        leftOut++;
        return -1;
      }
      lines++;
      int told = leftOut;
      leftOut = 0;
      return told;
    }
  }
}
