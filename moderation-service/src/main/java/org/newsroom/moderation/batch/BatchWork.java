package org.newsroom.moderation.batch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on batches in the background, part by part. */
@Component
class BatchWork implements SmartLifecycle, Work {

  private static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final DecidingMany deciding;
  private final Workers workers;
  private final Semaphore stopping = new Semaphore(0);
  private volatile boolean busy;
  private volatile @Nullable Worker worker;

  BatchWork(DecidingMany deciding, Workers workers) {
    this.deciding = deciding;
    this.workers = workers;
  }

  @Override
  public void turn(boolean ending) throws InterruptedException {
    long pause = busy ? 0 : EVERY.toMillis();
    if (ending || stopping.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
      return;
    }
    busy = deciding.work();
  }

  @Override
  public void wake() {
    stopping.release();
  }

  @Override
  public void start() {
    stopping.drainPermits();
    worker = workers.start("batches", this);
  }

  @Override
  public void stop() {
    Worker works = worker;
    if (works != null) {
      works.stop(LONGEST_STOP);
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  /** The worker starts after the relay and stops before it. */
  @Override
  public int getPhase() {
    return 2;
  }
}
