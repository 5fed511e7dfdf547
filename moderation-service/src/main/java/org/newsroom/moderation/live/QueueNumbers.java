package org.newsroom.moderation.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how much waits in each queue. */
public interface QueueNumbers {

  /** The queues in their order, as they are now. */
  List<Waiting> queues();

  /**
   * The numbers of one queue.
   *
   * @param queue its name
   * @param exact false where more may wait than are counted
   * @param oldest since when the first of it waits; absent when nothing does
   * @param target within which time an editor should have decided
   * @param overdue how many have waited for longer
   */
  record Waiting(
      String queue,
      long count,
      boolean exact,
      @Nullable Instant oldest,
      Duration target,
      long overdue) {}
}
