package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsroom.moderation.live.QueueNumbers;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Component;

/** Tells how much waits in each queue. No queue is counted beyond 10,000. */
@Component
class Summaries implements QueueNumbers {

  private final Queue queue;
  private final ReviewProperties settings;
  private final Clock clock;

  Summaries(Queue queue, ReviewProperties settings, Clock clock) {
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<Waiting> queues() {
    Instant now = clock.instant();
    return Stream.of(Line.values()).map(line -> waiting(line, now)).toList();
  }

  private Waiting waiting(Line line, Instant now) {
    long count = queue.depth(line);
    Duration target = settings.target(line);
    return new Waiting(
        line.name().toLowerCase(Locale.ROOT),
        count,
        count < Queue.MOST_COUNTED,
        count == 0 ? null : queue.oldest(line).orElse(null),
        target,
        count == 0 ? 0 : queue.depth(line, now.minus(target)));
  }
}
