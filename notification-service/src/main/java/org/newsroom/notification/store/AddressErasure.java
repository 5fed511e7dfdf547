package org.newsroom.notification.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Erases e-mail addresses when they are not needed any more. */
@Component
class AddressErasure implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(AddressErasure.class);

  /** Soon, since a service that is restarted often would never come to it; not while it starts. */
  private static final Duration AFTER_START = Duration.ofMinutes(1);

  private final ExpiredAddresses addresses;
  private final NoticeProperties settings;
  private final Workers workers;
  private @Nullable ScheduledExecutorService thread;

  AddressErasure(ExpiredAddresses addresses, NoticeProperties settings, Workers workers) {
    this.addresses = addresses;
    this.settings = settings;
    this.workers = workers;
  }

  @Override
  public void start() {
    long period = settings.eraseEvery().toMillis();
    long first = Math.min(period, AFTER_START.toMillis());
    ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
    thread = rounds;
    workers.watch(
        "address-erasure",
        rounds.scheduleWithFixedDelay(this::erase, first, period, TimeUnit.MILLISECONDS));
  }

  /** An executor never again runs what let a fault through. */
  private void erase() {
    try {
      long erased = addresses.erase();
      if (erased > 0) {
        log.atInfo().addKeyValue("addresses", erased).log("E-mail addresses erased");
      }
    } catch (RuntimeException | Error e) {
      log.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("E-mail addresses could not be erased; will be tried again");
    }
  }

  @Override
  public void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
