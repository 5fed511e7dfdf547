package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsroom.moderation.live.QueueNumbers;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Component;

/**
 * Tells how much waits in each queue. No queue is counted beyond 10,000; where more wait, the
 * numbers are kept for some seconds, since they are not exact and take long to count.
 */
@Component
class Summaries implements QueueNumbers {

  private static final Duration KEPT_FOR = Duration.ofSeconds(5);

  private final Map<Line, Kept> kept = new ConcurrentHashMap<>();
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
    Kept last = kept.get(line);
    if (last != null && now.isBefore(last.until())) {
      return last.waiting();
    }
    Waiting counted = counted(line, now);
    if (!counted.exact()) {
      kept.put(line, new Kept(counted, now.plus(KEPT_FOR)));
    }
    return counted;
  }

  private Waiting counted(Line line, Instant now) {
    Duration target = settings.target(line);
    long overdue = queue.depth(line, now.minus(target));
    long count = overdue < Queue.MOST_COUNTED ? queue.depth(line) : overdue;
    return new Waiting(
        line.name().toLowerCase(Locale.ROOT),
        count,
        count < Queue.MOST_COUNTED,
        count == 0 ? null : queue.oldest(line).orElse(null),
        target,
        overdue);
  }

  private record Kept(Waiting waiting, Instant until) {}
}
