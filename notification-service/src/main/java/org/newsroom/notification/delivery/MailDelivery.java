package org.newsroom.notification.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.InfrastructureFaults;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends mail once it is due, whichever instance has stored what it tells. */
class MailDelivery implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
  private static final Duration MEASURE_EVERY = Duration.ofSeconds(10);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final BooleanSupplier round;
  private final Runnable measure;
  private final MailProperties settings;
  private final Workers watch;
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
