package org.newsroom.moderation.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Reads each change once, whichever instance stored it. What was stored at the same moment may
 * become visible in another order than that of its times, so the last two seconds are read again
 * and what is known of them is left out.
 */
final class ChangeReader {

  static final Duration OVERLAP = Duration.ofSeconds(2);

  /** Desks that lack more than that do better to load their queue anew. */
  static final int MOST = 5_000;

  private final ReviewChanges changes;
  private final Map<ObjectId, Instant> known = new HashMap<>();
  private @Nullable Instant last;
  private Instant floor = Instant.EPOCH;

  ChangeReader(ReviewChanges changes) {
    this.changes = changes;
  }

  boolean isReading() {
    return last != null;
  }

  /** Forgets where it was, because nobody wants to know what comes next. */
  void stop() {
    last = null;
    known.clear();
  }

  /** Begins with what is stored from now on. */
  void start() {
    Instant now = begin();
    List<ReviewChange> old = changes.since(now.minus(OVERLAP), MOST + 1);
    if (old.size() <= MOST) {
      floor = Instant.EPOCH;
      old.forEach(this::know);
    }
  }

  /** Leaves out whatever was stored before now. */
  private Instant begin() {
    Instant now = changes.now();
    known.clear();
    last = now;
    floor = now;
    return now;
  }

  /** The place from which it reads again. */
  private Instant from() {
    Instant again = position().minus(OVERLAP);
    return again.isBefore(floor) ? floor : again;
  }

  /** The place after which changes have not been read. */
  Instant position() {
    if (last == null) {
      throw new IllegalStateException("not started");
    }
    return last;
  }

  /** What is new since the last call; null when that is too much to tell. */
  @Nullable List<ReviewChange> next() {
    List<ReviewChange> found = changes.since(from(), MOST + 1);
    if (found.size() > MOST) {
      begin();
      return null;
    }
    List<ReviewChange> news = new ArrayList<>();
    for (ReviewChange change : found) {
      if (know(change)) {
        news.add(change);
      }
    }
    Instant oldest = from();
    known.values().removeIf(at -> at.isBefore(oldest));
    return news;
  }

  /** Whether that is new to it. */
  private boolean know(ReviewChange change) {
    if (position().isBefore(change.at())) {
      last = change.at();
    }
    return known.put(change.id(), change.at()) == null;
  }

  /**
   * What was read since that place, and up to two seconds before it; null when that is not known
   * any more, or too much to tell.
   */
  @Nullable List<ReviewChange> since(Instant place) {
    if (place.isBefore(changes.now().minus(ReviewChanges.KEPT))) {
      return null;
    }
    List<ReviewChange> found = changes.since(place.minus(OVERLAP), MOST + 1);
    return found.size() > MOST ? null : found.stream().filter(this::hasRead).toList();
  }

  private boolean hasRead(ReviewChange change) {
    return known.containsKey(change.id()) || change.at().isBefore(from());
  }
}
