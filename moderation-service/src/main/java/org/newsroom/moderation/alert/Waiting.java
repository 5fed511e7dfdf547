package org.newsroom.moderation.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a queue. No text and no name leaves the service by it.
 *
 * @param queue the queue's name
 * @param count how many wait, or are new
 * @param exact false where more may wait than are counted; absent where all are counted
 * @param oldest since when the first of it waits
 * @param commentIds the comments, where single ones matter
 */
record Waiting(
    String queue,
    long count,
    @Nullable Boolean exact,
    @Nullable Instant oldest,
    @Nullable List<String> commentIds) {

  /** What is posted, in the form that Standard Webhooks recommends. */
  record Body(String type, Instant timestamp, Waiting data) {}
}
