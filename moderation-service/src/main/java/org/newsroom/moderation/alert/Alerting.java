package org.newsroom.moderation.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.springframework.context.SmartLifecycle;

/** Looks and tells, again and again, in the one instance that has the watch. */
class Alerting implements SmartLifecycle {

  private static final Duration MAIL = Duration.ofSeconds(30);

  private final Watch watch;
  private final Round round;
  private final AlertProperties settings;
  private final Workers workers;
  private final Clock clock;
  private volatile @Nullable Worker worker;

  Alerting(Watch watch, Round round, AlertProperties settings, Workers workers, Clock clock) {
    this.watch = watch;
    this.round = round;
    this.settings = settings;
    this.workers = workers;
    this.clock = clock;
  }

  /** One look at the queues, with all that follows. */
  interface Round {

    void run(Instant now);
  }

  @Override
  public void start() {
    worker = workers.start("alerts", new Rounds());
  }

  @Override
  public void stop() {
    Worker working = worker;
    if (working != null) {
      working.stop(Duration.ofSeconds(10));
      worker = null;
      watch.leave();
    }
  }

  /** Nobody looks when nobody is to be told. */
  @Override
  public boolean isAutoStartup() {
    return settings.isOn();
  }

  /** Longer than a round can take, so that no two instances are at it. */
  private Duration lease() {
    return settings.timeout().multipliedBy(2L * Alerts.MOST_AT_ONCE).plus(MAIL).plus(MAIL);
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  private final class Rounds implements Work {

    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      if (!stopping && !end.await(settings.checkEvery().toMillis(), TimeUnit.MILLISECONDS)) {
        Instant now = clock.instant();
        if (watch.isOurs(now, lease())) {
          round.run(now);
        }
      }
    }

    @Override
    public void wake() {
      end.countDown();
    }
  }
}
