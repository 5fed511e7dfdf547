package org.newsroom.comment.sanction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The suspensions in force, all in memory: some 300 bytes each, beside its message. They are read
 * from the store when the service starts, so that they are known while Kafka is away, and again and
 * again those that have changed since.
 */
@Component
public class Suspensions {

  /** What the clocks of a store's members may differ by, and what a write may take. */
  private static final Duration OVERLAP = Duration.ofSeconds(10);

  private final StoredSuspensions stored;
  private final Clock clock;
  private final Map<String, Suspension> inForce = new ConcurrentHashMap<>();
  private Instant newest = Instant.EPOCH;
  private volatile boolean known;

  Suspensions(StoredSuspensions stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /** Whether there is none. Then nobody needs to find out who an author is. */
  public boolean areNone() {
    return inForce.isEmpty();
  }

  /** The suspension that holds for the author, or null when comments are taken. */
  public @Nullable Suspension of(AuthorKeys author) {
    Instant now = clock.instant();
    return author
        .all()
        .map(inForce::get)
        .filter(Objects::nonNull)
        .filter(suspension -> suspension.holds(now))
        .findFirst()
        .orElse(null);
  }

  /** Whether they were read at all. */
  boolean areKnown() {
    return known;
  }

  /** Reads those that have changed. Only one thread may do so. */
  void refresh() {
    for (SuspensionDocument changed :
        stored.changedSince(known ? newest.minus(OVERLAP) : Instant.EPOCH)) {
      newest = changed.changedAt().isAfter(newest) ? changed.changedAt() : newest;
      Suspension suspension = changed.suspension();
      if (suspension == null) {
        inForce.remove(changed.id());
      } else {
        inForce.put(changed.id(), suspension);
      }
    }
    Instant now = clock.instant();
    inForce.values().removeIf(suspension -> !suspension.holds(now));
    known = true;
  }
}
