package org.newsroom.moderation.trust;

import java.time.Instant;
import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.moderation.statistics.Interval;

/**
 * The rejections of one category that editors read without knowing of them.
 *
 * @param wrong how many of those that were read they would not have rejected
 */
record Readings(long read, long wrong) {

  static final Readings NONE = new Readings(0, 0);

  /** Counts those of the category that were made then or later. */
  static Readings of(List<LedgerEntry> rejections, Category category, Instant from) {
    List<LedgerEntry> own =
        rejections.stream()
            .filter(act -> act.rulesReason() == category.publicReason())
            .filter(act -> !act.at().isBefore(from))
            .toList();
    long wrong = own.stream().filter(act -> act.verdict() != Verdict.REJECTED).count();
    return new Readings(own.size(), wrong);
  }

  /** The interval that holds the share of wrong ones in 95 of 100 cases. */
  Interval interval() {
    return read == 0 ? new Interval(0, 1) : Interval.of(wrong, read);
  }

  /** Whether they are enough to say that more are wrong than may be: chance alone is no proof. */
  boolean exceed(double limit, int fewest) {
    return read >= fewest && interval().low() > limit;
  }
}
