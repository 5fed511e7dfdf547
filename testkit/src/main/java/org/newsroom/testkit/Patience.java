package org.newsroom.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long tests wait for what has to come. It is four times the longest of the timers that may
 * have to run out first (30 seconds, after which Kafka's producer gives up), since a machine that
 * is shared has moments in which it does next to nothing; and no longer, since each test that fails
 * takes as long.
 */
public final class Patience {

  static final Duration LIMIT = Duration.ofMinutes(2);

  private Patience() {}

  /** Awaitility's, with this limit; what cannot be asked yet is asked again. */
  public static ConditionFactory await() {
    return Awaitility.await().atMost(LIMIT).ignoreExceptions();
  }
}
