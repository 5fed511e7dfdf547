package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts back what was put off until now, and records what an instance left unrecorded. Several
 * instances may do so at once: a case changes once, and an entry has one id.
 */
@Component
class DeskWork implements SmartLifecycle, Work {

  private static final int TOGETHER = 100;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Queue queue;
  private final Rulings rulings;
  private final Ledger ledger;
  private final Workers workers;
  private final Clock clock;
  private final Semaphore stopping = new Semaphore(0);
  private volatile @Nullable Worker worker;

  DeskWork(Queue queue, Rulings rulings, Ledger ledger, Workers workers, Clock clock) {
    this.queue = queue;
    this.rulings = rulings;
    this.ledger = ledger;
    this.workers = workers;
    this.clock = clock;
  }

  @Override
  public void turn(boolean ending) throws InterruptedException {
    if (ending || stopping.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    Instant now = clock.instant();
    List<Case> snoozed = queue.waiting(Queue.Filter.all(Line.SNOOZED), null, TOGETHER);
    snoozed.stream()
        .filter(one -> isOver(one.aftermath().handling().snooze(), now))
        .forEach(one -> rulings.apply(one.commentId(), Acts::woken));
    ledger.sweep();
  }

  private static boolean isOver(Handling.@Nullable Snooze snooze, Instant now) {
    return snooze != null && !snooze.until().isAfter(now);
  }

  @Override
  public void wake() {
    stopping.release();
  }

  @Override
  public void start() {
    stopping.drainPermits();
    worker = workers.start("desk", this);
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
