package org.newsroom.comment.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a comment's way: a ruling on it, or its going onto its article or off it.
 *
 * @param sequence the number of the ruling that the step is, or is caused by
 * @param reason the category that the public may know, or null
 * @param revision the revision of the comment that was judged, or went onto the article
 * @param cause the occasion of the step as its event names it, or null
 */
public record Step(
    Status status,
    long sequence,
    Instant at,
    @Nullable String reason,
    int revision,
    @Nullable String cause) {

  /** A step of the first revision, of no named occasion. */
  public Step(Status status, long sequence, Instant at, @Nullable String reason) {
    this(status, sequence, at, reason, 1, null);
  }
}
