package org.newsroom.notification.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The time until a mail that failed is tried again. It doubles with each failure, give or take
 * half, so that mails that failed together do not come back together.
 */
record BackOff(Duration first, Duration longest, RandomGenerator random) {

  private static final int MOST_DOUBLINGS = 20;

  Duration after(int failures) {
    long doubled = first.toMillis() << Math.min(failures, MOST_DOUBLINGS);
    long capped = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis((long) (capped * (0.5 + random.nextDouble())));
  }
}
