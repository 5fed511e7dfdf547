package org.newsroom.comment.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.springframework.stereotype.Component;

/**
 * Tells when an answer can be expected: after as long as half of those waited whom an editor has
 * answered in the last hours. Nothing is promised where too few were answered, nor a time that has
 * passed already.
 */
@Component
class ExpectedAnswers {

  private static final int LEAST = 5;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Waits waits;
  private final Clock clock;
  private volatile Median median = new Median(Instant.MIN, null);

  ExpectedAnswers(Waits waits, Clock clock) {
    this.waits = waits;
    this.clock = clock;
  }

  /** When an answer to the comment can be expected, or null when that is not known. */
  @Nullable Instant by(OwnComment comment, Instant now) {
    Duration usual = usual(now);
    Instant by = usual == null ? null : comment.submittedAt().plus(usual);
    return by == null || by.isBefore(now) ? null : by;
  }

  /** The usual wait, or null when it is not known. The store is asked once a minute at most. */
  @Nullable Duration usual() {
    return usual(clock.instant());
  }

  private @Nullable Duration usual(Instant now) {
    Median known = median;
    if (!known.since().isBefore(now.minus(FRESH))) {
      return known.length();
    }
    List<Long> millis = waits.since(now.minus(Waits.KEPT)).stream().sorted().toList();
    Duration wait = millis.size() < LEAST ? null : Duration.ofMillis(millis.get(millis.size() / 2));
    median = new Median(now, wait);
    return wait;
  }

  private record Median(Instant since, @Nullable Duration length) {}
}
