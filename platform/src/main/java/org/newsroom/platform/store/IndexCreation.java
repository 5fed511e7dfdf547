package org.newsroom.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes what indexes are missing; without its store a service does not start. */
final class IndexCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IndexCreation.class);

  /** A new index over what millions of comments left takes minutes. */
  private static final long LONGEST_MINUTES = 60;

  private final List<Indexed> collections;
  private final Duration patience;
  private volatile boolean made;

  /**
   * An index creation that has not started.
   *
   * @param patience for how long to ask a store again that does not answer
   */
  IndexCreation(List<Indexed> collections, Duration patience) {
    this.collections = collections;
    this.patience = patience;
  }

  @Override
  public void start() {
    long began = System.nanoTime();
    while (!made) {
      try {
        collections.forEach(IndexCreation::make);
        made = true;
      } catch (MongoCommandException e) {
        throw e;
      } catch (MongoException e) {
        if (System.nanoTime() - began >= patience.toNanos()) {
          throw e;
        }
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("The store does not answer yet");
      }
    }
  }

  private static void make(Indexed indexed) {
    indexed
        .collection()
        .withTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
        .createIndexes(indexed.indexes());
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
