package org.newsroom.article.discussion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Withdrawals;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Clears the pages of withdrawn articles in the background. Several instances may clear the same
 * one: the worst that can happen is that an event is sent twice.
 */
@Component
class ClearingWork implements SmartLifecycle, Work {

  private static final int TOGETHER = 10;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Withdrawals withdrawals;
  private final Clearing clearing;
  private final Workers workers;
  private final Semaphore stopping = new Semaphore(0);
  private volatile @Nullable Worker worker;

  ClearingWork(Withdrawals withdrawals, Clearing clearing, Workers workers) {
    this.withdrawals = withdrawals;
    this.clearing = clearing;
    this.workers = workers;
  }

  @Override
  public void turn(boolean ending) throws InterruptedException {
    if (ending || stopping.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    List<Withdrawals.Withdrawal> open = withdrawals.open(TOGETHER);
    for (Withdrawals.Withdrawal withdrawal : open) {
      clearing.clear(withdrawal);
      withdrawals.done(withdrawal);
    }
  }

  @Override
  public void wake() {
    stopping.release();
  }

  @Override
  public void start() {
    stopping.drainPermits();
    worker = workers.start("clearing", this);
  }

  @Override
  public void stop() {
    Worker clears = worker;
    if (clears != null) {
      clears.stop(LONGEST_STOP);
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
