package org.newsroom.moderation.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.LedgerEntry;

class ReadingsTest {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  /**
   * The figures of each row are in doubt where chance alone makes them in less than one case of 40.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.0, 1, false",
    "1, 1, 0.1, 10, false",
    "9, 9, 0.1, 10, false",
    "10, 10, 0.1, 10, true",
    "20, 4, 0.1, 10, false",
    "20, 6, 0.1, 10, true",
    "100, 15, 0.1, 10, false",
    "100, 20, 0.1, 10, true",
    "1000, 100, 0.1, 10, false",
    "10, 0, 0.0, 10, false",
    "10, 1, 0.0, 10, true",
    "10, 10, 1.0, 10, false"
  })
  void exceedTheirLimitWhereChanceAloneIsNoExplanation(
      long read, long wrong, double limit, int fewest, boolean doubted) {
    assertThat(new Readings(read, wrong).exceed(limit, fewest)).isEqualTo(doubted);
  }

  @Test
  void countTheRejectionsOfOneCategory() {
    List<LedgerEntry> acts =
        List.of(
            reading(1, Verdict.APPROVED, Reason.HATE),
            reading(2, Verdict.REJECTED, Reason.HATE),
            reading(3, Verdict.APPROVED, Reason.PROFANITY),
            reading(4, Verdict.APPROVED, null));

    assertThat(Readings.of(acts, Category.SLUR, NOON)).isEqualTo(new Readings(2, 1));
    assertThat(Readings.of(acts, Category.PROFANITY, NOON)).isEqualTo(new Readings(1, 1));
    assertThat(Readings.of(acts, Category.THREAT, NOON)).isEqualTo(Readings.NONE);
  }

  @Test
  void leaveOutWhatWasReadBefore() {
    List<LedgerEntry> acts =
        LongStream.range(0, 10)
            .mapToObj(second -> reading(second, Verdict.APPROVED, Reason.THREAT))
            .toList();

    assertThat(Readings.of(acts, Category.THREAT, NOON.plusSeconds(7)).read()).isEqualTo(3);
  }

  @Test
  void countFromTheLastConfirmationOn() {
    Trust never = Trust.full(Category.SPAM);
    Trust confirmed = new Trust("SPAM", 1, false, NOON, 10, 10, NOON, "ruth");

    assertThat(never.countsFrom(NOON)).isEqualTo(NOON);
    assertThat(confirmed.countsFrom(NOON.minusSeconds(1))).isEqualTo(NOON);
    assertThat(confirmed.countsFrom(NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(1));
  }

  private static LedgerEntry reading(long second, Verdict verdict, @Nullable Reason rulesReason) {
    return new LedgerEntry(
        "c:" + second,
        "c",
        "a",
        "A",
        null,
        Line.SAMPLE,
        verdict == Verdict.REJECTED ? Action.CONFIRMED : Action.DECIDED,
        verdict,
        null,
        null,
        "ruth",
        NOON.plusSeconds(second),
        second,
        Verdict.REJECTED,
        Stream.ofNullable(rulesReason).map(Reason::name).toList(),
        "1",
        null,
        true,
        rulesReason);
  }
}
