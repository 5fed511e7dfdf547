package org.newsroom.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long tests wait for what has to come. It is many times what that takes, since a machine that
 * is shared has moments in which it does next to nothing.
 */
public final class Patience {

  private static final Duration LIMIT = Duration.ofMinutes(4);

  private Patience() {}

  /** Awaitility's, with this limit; what cannot be asked yet is asked again. */
  public static ConditionFactory await() {
    return Awaitility.await().atMost(LIMIT).ignoreExceptions();
  }
}
