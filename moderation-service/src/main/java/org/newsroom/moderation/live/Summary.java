package org.newsroom.moderation.live;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.store.Queue;

/** The numbers of the queues. */
record Summary(List<Waiting> queues) {

  static Summary of(Queue queue) {
    return new Summary(
        Stream.of(Queue.Line.values()).map(line -> Waiting.of(queue, line)).toList());
  }

  /**
   * The numbers of one queue.
   *
   * @param exact false where more may wait than are counted
   * @param oldest since when the first of it waits; absent when nothing does
   */
  record Waiting(String queue, long count, boolean exact, @Nullable Instant oldest) {

    static Waiting of(Queue queue, Queue.Line line) {
      long count = queue.depth(line);
      return new Waiting(
          TellingDesks.nameOf(line),
          count,
          count < Queue.MOST_COUNTED,
          count == 0 ? null : queue.oldest(line).orElse(null));
    }
  }
}
