package org.newsroom.moderation.trust;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;

/**
 * How far the rejections of a category are trusted.
 *
 * @param limit the share of wrong ones, from 0 to 1, beyond which they wait for an editor
 * @param read how many were read blindly, since an editor last confirmed the rules
 * @param wrong how many of these an editor would not have rejected
 * @param low the lower end of the 95 % interval of the share of wrong ones
 * @param high the upper end
 * @param doubted whether they wait for an editor until the rules are confirmed
 */
record TrustView(
    Category category,
    double limit,
    long read,
    long wrong,
    double low,
    double high,
    boolean doubted,
    @Nullable Instant doubtedAt,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy) {

  static TrustView of(Trusting.Standing standing) {
    Trust trust = standing.trust();
    Readings readings = standing.readings();
    return new TrustView(
        standing.category(),
        standing.limit(),
        readings.read(),
        readings.wrong(),
        readings.interval().low(),
        readings.interval().high(),
        trust.doubted(),
        trust.doubtedAt(),
        trust.confirmedAt(),
        trust.confirmedBy());
  }
}
