package org.newsroom.platform.store;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Makes what indexes are missing; without its store a service does not start. */
final class IndexCreation implements SmartLifecycle {

  /** A new index over what millions of comments left takes minutes. */
  private static final long LONGEST_MINUTES = 60;

  private final List<Indexed> collections;
  private volatile boolean made;

  IndexCreation(List<Indexed> collections) {
    this.collections = collections;
  }

  @Override
  public void start() {
    for (Indexed indexed : collections) {
      indexed
          .collection()
          .withTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
          .createIndexes(indexed.indexes());
    }
    made = true;
  }

  @Override
  public void stop() {
    made = false;
  }

  @Override
  public boolean isRunning() {
    return made;
  }

  /** Before everything else. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
