package org.newsroom.notification.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.NoticesStored;
import org.newsroom.platform.event.InfrastructureFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends mail as soon as it is due: at once what this instance stored, in time all the rest. */
class MailDelivery implements SmartLifecycle, NoticesStored {

  private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
  private static final Duration MEASURE_EVERY = Duration.ofSeconds(10);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final MailRound round;
  private final MailBacklog backlog;
  private final MailProperties settings;
  private final ScheduledThreadPoolExecutor workers;
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile boolean running;

  MailDelivery(MailRound round, MailBacklog backlog, MailProperties settings) {
    this.round = round;
    this.backlog = backlog;
    this.settings = settings;
    this.workers = new ScheduledThreadPoolExecutor(settings.workers());
  }

  @Override
  public void start() {
    running = true;
    long period = settings.pollEvery().toMillis();
    for (int i = 0; i < settings.workers(); i++) {
      workers.scheduleWithFixedDelay(this::deliver, 0, period, TimeUnit.MILLISECONDS);
    }
    workers.scheduleWithFixedDelay(
        () -> guarded(backlog::measure), 0, MEASURE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    log.info("E-mail is on");
  }

  @Override
  public void stored(Collection<Inbox> changed) {
    boolean waits = changed.stream().anyMatch(inbox -> inbox.queue() != null);
    if (waits && running && woken.compareAndSet(false, true)) {
      workers.execute(this::wake);
    }
  }

  private void wake() {
    woken.set(false);
    deliver();
  }

  private void deliver() {
    guarded(
        () -> {
          boolean more = running;
          while (more) {
            more = round.run() && running;
          }
        });
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (InfrastructureFaults.isOne(e)) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("E-mail waits for the store");
      } else {
        log.error("E-mail failed in an unforeseen way; will be tried again", e);
      }
    }
  }

  /** What is being sent is noted first. */
  @Override
  public void stop() {
    running = false;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
