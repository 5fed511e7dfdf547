package org.newsroom.notification.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.NoticesStored;
import org.newsroom.platform.event.InfrastructureFaults;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends mail as soon as it is due: at once what this instance stored, in time all the rest. */
class MailDelivery implements SmartLifecycle, NoticesStored {

  private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
  private static final Duration MEASURE_EVERY = Duration.ofSeconds(10);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final BooleanSupplier round;
  private final Runnable measure;
  private final MailProperties settings;
  private final Workers watch;
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile @Nullable ScheduledThreadPoolExecutor workers;

  /**
   * A delivery that has not started.
   *
   * @param round sends some of what is due, and says whether it makes sense to go on at once
   * @param measure takes stock of what waits
   * @param watch misses rounds that end by themselves
   */
  MailDelivery(BooleanSupplier round, Runnable measure, MailProperties settings, Workers watch) {
    this.watch = watch;
    this.round = round;
    this.measure = measure;
    this.settings = settings;
  }

  @Override
  public void start() {
    ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(settings.workers());
    workers = threads;
    long period = settings.pollEvery().toMillis();
    for (int i = 0; i < settings.workers(); i++) {
      watch.watch(
          "mail", threads.scheduleWithFixedDelay(this::deliver, 0, period, TimeUnit.MILLISECONDS));
    }
    watch.watch(
        "mail-backlog",
        threads.scheduleWithFixedDelay(
            () -> guarded(measure), 0, MEASURE_EVERY.toMillis(), TimeUnit.MILLISECONDS));
    log.info("E-mail is on");
  }

  @Override
  public void stored(Collection<Inbox> changed) {
    ScheduledThreadPoolExecutor threads = workers;
    boolean waits = changed.stream().anyMatch(inbox -> inbox.queue() != null);
    if (waits && threads != null && woken.compareAndSet(false, true)) {
      try {
        threads.execute(this::wake);
      } catch (RejectedExecutionException e) {
        // The service stops, and whoever runs next finds the mail in the store.
        woken.set(false);
      }
    }
  }

  private void wake() {
    woken.set(false);
    deliver();
  }

  private void deliver() {
    guarded(
        () -> {
          boolean more = isRunning();
          while (more) {
            more = round.getAsBoolean() && isRunning();
          }
        });
  }

  /** An executor never again runs what let a fault through. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (InfrastructureFaults.isOne(e)) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("E-mail waits for the store");
      } else {
        log.error("E-mail failed in an unforeseen way; will be tried again", e);
      }
    }
  }

  /** Stops once it is noted what became of the mails that are being sent. */
  @Override
  public void stop() {
    ScheduledThreadPoolExecutor threads = workers;
    if (threads == null) {
      return;
    }
    workers = null;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return workers != null;
  }
}
