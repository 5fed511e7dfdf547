package org.newsroom.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the indexes that are missing; without its store a service does not start. */
final class IndexCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IndexCreation.class);

  /** A new index over what millions of comments left takes minutes. */
  private static final long LONGEST_MINUTES = 60;

  private final Function<String, MongoCollection<?>> store;
  private final List<Indexed> collections;
  private final Duration patience;
  private volatile boolean made;

  /**
   * An index creation that has not started.
   *
   * @param store gives the collection of a name
   * @param patience for how long to ask a store again that does not answer
   */
  IndexCreation(
      Function<String, MongoCollection<?>> store, List<Indexed> collections, Duration patience) {
    this.store = store;
    this.collections = collections;
    this.patience = patience;
  }

  @Override
  public void start() {
    long began = System.nanoTime();
    while (!made) {
      try {
        collections.forEach(this::make);
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

  private void make(Indexed indexed) {
    store
        .apply(indexed.collection())
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

  /** Indexes are made before anything else starts. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
