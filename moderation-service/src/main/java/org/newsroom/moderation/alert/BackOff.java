package org.newsroom.moderation.alert;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The time until an alert is posted again. It doubles with each failure, give or take half. */
record BackOff(Duration first, Duration longest, RandomGenerator random) {

  private static final int MOST_DOUBLINGS = 20;

  Duration after(int failures) {
    long doubled = first.toMillis() << Math.min(failures, MOST_DOUBLINGS);
    long capped = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis((long) (capped * (0.5 + random.nextDouble())));
  }
}
