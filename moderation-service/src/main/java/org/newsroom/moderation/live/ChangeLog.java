package org.newsroom.moderation.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores what desks are to be told, apart from whoever tells it: nobody waits for it, and what
 * comes faster than the store takes it, or while the store is away, is dropped and counted.
 */
@Component
public class ChangeLog implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ChangeLog.class);
  private static final int MOST_WAITING = 10_000;
  private static final int MOST_AT_ONCE = 1_000;
  private static final long LONGEST_WAIT_MILLIS = 200;

  private final ReviewChanges changes;
  private final JsonMapper json;
  private final Workers workers;
  private final Counter stored;
  private final Counter lost;
  private final BlockingQueue<ReviewChanges.Told> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable Worker worker;

  ChangeLog(ReviewChanges changes, JsonMapper json, Workers workers, MeterRegistry meters) {
    this.changes = changes;
    this.json = json;
    this.workers = workers;
    this.stored = meters.counter("newsroom.reviews.changes", "outcome", "stored");
    this.lost = meters.counter("newsroom.reviews.changes", "outcome", "lost");
  }

  /** Has all desks told of an event: its name, and what becomes its JSON. */
  public void tell(String event, Object data) {
    if (!waiting.offer(new ReviewChanges.Told(event, json.writeValueAsString(data)))) {
      lost.increment();
    }
  }

  @Override
  public void start() {
    worker = workers.start("review-changes", new Writing());
  }

  @Override
  public void stop() {
    Worker writing = worker;
    if (writing != null) {
      writing.stop(Duration.ofSeconds(5));
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  private final class Writing implements Work {

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      ReviewChanges.Told first =
          waiting.poll(stopping ? 0 : LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
      if (first == null) {
        return;
      }
      List<ReviewChanges.Told> batch = new ArrayList<>();
      batch.add(first);
      waiting.drainTo(batch, MOST_AT_ONCE - 1);
      write(batch);
    }

    private void write(List<ReviewChanges.Told> batch) {
      try {
        changes.add(batch);
        stored.increment(batch.size());
      } catch (RuntimeException e) {
        lost.increment(batch.size());
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .addKeyValue("changes", batch.size())
            .log("Desks are not told of changes, since the store did not take them");
      }
    }

    @Override
    public boolean isUnfinished() {
      return !waiting.isEmpty();
    }
  }
}
