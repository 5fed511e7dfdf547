package org.newsroom.moderation.trust;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * How far the rejections of a category are trusted, as MongoDB keeps it.
 *
 * @param id the category's name
 * @param times how often it has come into doubt
 * @param doubted whether its rejections wait for an editor
 * @param doubtedAt the time at which it last came into doubt
 * @param read how many rejections had been read by then
 * @param wrong how many of them were wrong
 * @param confirmedAt the time at which an editor last confirmed its rules
 * @param confirmedBy the editor who did
 */
@Document("ruleTrust")
record Trust(
    @MongoId String id,
    long times,
    boolean doubted,
    @Nullable Instant doubtedAt,
    long read,
    long wrong,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy) {

  /** The state of a category that was never in doubt. */
  static Trust full(Category category) {
    return new Trust(category.name(), 0, false, null, 0, 0, null, null);
  }

  /** The state after readings that showed too many errors. */
  Trust afterErrors(Readings readings, Instant at) {
    return new Trust(
        id, times + 1, true, at, readings.read(), readings.wrong(), confirmedAt, confirmedBy);
  }

  /** The time from which readings count: what was read before an editor confirmed it is settled. */
  Instant countsFrom(Instant earliest) {
    return confirmedAt == null || confirmedAt.isBefore(earliest) ? earliest : confirmedAt;
  }

  Readings readings() {
    return new Readings(read, wrong);
  }
}
