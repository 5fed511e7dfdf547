package org.newsroom.moderation.ruling.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Line;

/**
 * A place in a queue as MongoDB keeps it within its case.
 *
 * @param key orders places by time, then id: one string, so that one index serves order and range
 * @param rules the rules that found something, the categories of what they found, and the other
 *     {@link Tags} by which an editor may look for it
 * @param why absent in documents of a release that kept nothing but held comments in the queue
 */
record Place(String key, String articleId, List<String> rules, @Nullable Why why) {

  private static final Duration BEHIND = Duration.ofDays(365_000);

  /** The words of the release that knew one queue only. */
  enum Why {
    HELD,
    PROPOSAL
  }

  static Place of(Case waiting) {
    return new Place(
        key(order(waiting), waiting.commentId()),
        waiting.comment().articleId(),
        Stream.concat(
                waiting.grounds().evidence().stream()
                    .flatMap(finding -> Stream.of(finding.rule(), finding.category().name())),
                Tags.of(waiting))
            .distinct()
            .toList(),
        waiting.waitsFor() == Case.Waiting.PROPOSAL ? Why.PROPOSAL : Why.HELD);
  }

  /**
   * The time by which a case is ordered: that at which it began to wait, or at which it is to wait
   * again. Reports that name a law come first, since all others lie a thousand years behind.
   */
  static Instant order(Case waiting) {
    Handling.Snooze snooze = waiting.aftermath().handling().snooze();
    if (waiting.line() == Line.SNOOZED) {
      return Objects.requireNonNull(snooze).until();
    }
    boolean behind =
        waiting.line() == Line.REPORTED && !waiting.aftermath().reports().areOfIllegality();
    return behind ? waiting.since().plus(BEHIND) : waiting.since();
  }

  static String key(Instant at, String commentId) {
    return String.format(Locale.ROOT, "%015d:%s", at.toEpochMilli(), commentId);
  }
}
