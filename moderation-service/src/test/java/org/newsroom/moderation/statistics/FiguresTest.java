package org.newsroom.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.moderation.statistics.Share.Grouping;

class FiguresTest {

  private static final Instant HOUR = Instant.parse("2026-11-27T10:00:00Z");

  @Test
  void countsWhatWasDecidedAndHowLongItWaited() {
    List<LedgerEntry> acts =
        LongStream.rangeClosed(1, 100)
            .mapToObj(i -> act(i, Line.PENDING, Action.DECIDED, Verdict.APPROVED, null))
            .toList();

    Figures figures = Figures.of(acts, true);

    assertThat(figures.decided()).isEqualTo(100);
    assertThat(figures.waited().median()).isEqualTo(Duration.ofSeconds(51));
    assertThat(figures.waited().p95()).isEqualTo(Duration.ofSeconds(95));
    assertThat(figures.perHour()).containsExactly(new Figures.Hour(HOUR, 100));
    assertThat(figures.byEditor()).extracting(Figures.Group::name).containsExactly("ruth");
  }

  @Test
  void countsNoActThatDecidedNothing() {
    Figures figures =
        Figures.of(
            List.of(
                act(1, Line.PENDING, Action.SNOOZED, Verdict.HELD, null),
                act(2, Line.APPEALS, Action.DECIDED, Verdict.APPROVED, null),
                act(3, Line.APPEALS, Action.DECIDED, Verdict.REJECTED, null)),
            true);

    assertThat(figures.decided()).isEqualTo(2);
    assertThat(figures.appeals()).isEqualTo(new Figures.Appeals(2, 1));
    assertThat(Figures.of(List.of(), true).waited().median()).isNull();
  }

  @Test
  void tellsHowOftenBlindReadingsAgree() {
    Agreement agreement =
        Agreement.of(
            List.of(
                act(1, Line.SAMPLE, Action.CONFIRMED, Verdict.REJECTED, Verdict.REJECTED),
                act(2, Line.SAMPLE, Action.CONFIRMED, Verdict.REJECTED, Verdict.REJECTED),
                act(3, Line.SAMPLE, Action.DECIDED, Verdict.APPROVED, Verdict.REJECTED),
                act(4, Line.PENDING, Action.DECIDED, Verdict.APPROVED, Verdict.HELD)));

    assertThat(agreement.items())
        .extracting(Share::by, Share::value, Share::read, Share::agreed)
        .containsExactly(
            tuple(Grouping.VERDICT, "REJECTED", 3L, 2L),
            tuple(Grouping.CATEGORY, "INSULT", 3L, 2L),
            tuple(Grouping.RULE, "en.insult", 3L, 2L));
  }

  /** The figures are those of the example in Wilson's formula with 8 of 10. */
  @Test
  void givesTheIntervalOfWilson() {
    Share share = Share.of(Grouping.VERDICT, "REJECTED", 10, 8);

    assertThat(share.low()).isCloseTo(0.4902, within(0.0001));
    assertThat(share.high()).isCloseTo(0.9433, within(0.0001));
    assertThat(Share.of(Grouping.VERDICT, "REJECTED", 1, 1).high()).isEqualTo(1);
  }

  @Test
  void writesFormulasAsTextsIntoTables() {
    Csv csv = new Csv(List.of("a", "b"));
    csv.row(Stream.of("=1+1", "say \"so\", then\n"));
    csv.row(Stream.of(-1L, ""));

    assertThat(csv).hasToString("a,b\r\n'=1+1,\"say \"\"so\"\", then\n\"\r\n-1,\r\n");
  }

  @Test
  void reportsWhatTheLawAsksFor() {
    List<LedgerEntry> acts =
        List.of(
            act(1, Line.REPORTED, Action.DECIDED, Verdict.REJECTED, null),
            act(2, Line.APPEALS, Action.DECIDED, Verdict.APPROVED, null));

    assertThat(new Transparency(7, 90, Figures.of(acts, true), acts).csv())
        .contains("automated,rejected,7", "notices,taken off,1", "complaints,upheld,1");
  }

  private static LedgerEntry act(
      long seconds, Line line, Action action, Verdict verdict, @Nullable Verdict rulesSaid) {
    return new LedgerEntry(
        "c:" + seconds,
        "c",
        "a",
        "A",
        "City",
        line,
        action,
        verdict,
        verdict == Verdict.REJECTED ? Reason.INSULT : null,
        null,
        "ruth",
        HOUR.plusSeconds(seconds),
        seconds,
        rulesSaid,
        List.of("en.insult", "INSULT"),
        "1",
        null,
        line == Line.SAMPLE ? true : null,
        rulesSaid == null ? null : Reason.INSULT);
  }
}
