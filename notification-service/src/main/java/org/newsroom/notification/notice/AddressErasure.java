package org.newsroom.notification.notice;

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

  private final Inboxes inboxes;
  private final NoticeProperties settings;
  private final Workers workers;
  private @Nullable ScheduledExecutorService thread;

  AddressErasure(Inboxes inboxes, NoticeProperties settings, Workers workers) {
    this.workers = workers;
    this.inboxes = inboxes;
    this.settings = settings;
  }

  @Override
  public void start() {
    long period = settings.eraseEvery().toMillis();
    thread = Executors.newSingleThreadScheduledExecutor();
    workers.watch(
        "address-erasure",
        thread.scheduleWithFixedDelay(this::erase, 0, period, TimeUnit.MILLISECONDS));
  }

  private void erase() {
    try {
      long erased = inboxes.eraseAddresses();
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
