package org.newsroom.comment.sanction;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this instance's suspensions fresh. Until they were read once, it is not ready. */
@Component("suspensionsHealthIndicator")
final class SuspensionRefresh implements SmartLifecycle, HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(SuspensionRefresh.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Suspensions suspensions;
  private final Workers workers;
  private final Duration every;
  private volatile @Nullable Worker worker;

  SuspensionRefresh(Suspensions suspensions, Workers workers, SanctionProperties settings) {
    this.suspensions = suspensions;
    this.workers = workers;
    this.every = settings.refreshEvery();
  }

  @Override
  public void start() {
    worker = workers.start("suspensions", new Refreshing());
  }

  /** Reads, and then waits. While the store is away, what was read last holds. */
  private final class Refreshing implements Work {

    private final Semaphore end = new Semaphore(0);

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      try {
        suspensions.refresh();
      } catch (RuntimeException e) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("Suspensions not read; the next turn tries again");
      }
      if (end.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("Suspensions are no longer read");
      }
    }

    @Override
    public void wake() {
      end.release();
    }
  }

  @Override
  public Health health() {
    return suspensions.areKnown()
        ? Health.up().build()
        : Health.down().withDetail("suspensions", "were not read since the start").build();
  }

  @Override
  public void stop() {
    Worker refreshing = worker;
    if (refreshing != null) {
      refreshing.stop(LONGEST_STOP);
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  /** Started before the web server takes requests. */
  @Override
  public int getPhase() {
    return 1;
  }
}
