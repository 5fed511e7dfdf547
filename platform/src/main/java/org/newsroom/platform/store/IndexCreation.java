package org.newsroom.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the indexes that are missing; without its store a service does not start. */
final class IndexCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IndexCreation.class);

  private final Indexes indexes;
  private final Duration patience;
  private volatile boolean made;

  /**
   * An index creation that has not started.
   *
   * @param patience for how long to ask a store again that does not answer
   */
  IndexCreation(Indexes indexes, Duration patience) {
    this.indexes = indexes;
    this.patience = patience;
  }

  @Override
  public void start() {
    long began = System.nanoTime();
    while (!made) {
      try {
        indexes.make();
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

  @Override
  public void stop() {
    made = false;
  }

  @Override
  public boolean isRunning() {
    return made;
  }

  /** Indexes are made before anything else starts. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
