package org.newsroom.platform.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Work of a service that is done in rounds as long as it runs: at once again where a round says
 * that there is more to do, else after a pause. It starts after the relays and stops before them.
 */
public final class Rounds implements SmartLifecycle {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final int AFTER_RELAYS = 2;

  private final Workers workers;
  private final String name;
  private final Duration pause;
  private final Round round;
  private volatile @Nullable Worker worker;

  /** Rounds by a worker of that name, which does nothing before it is started. */
  public Rounds(Workers workers, String name, Duration pause, Round round) {
    this.workers = workers;
    this.name = name;
    this.pause = pause;
    this.round = round;
  }

  /** One round of work. */
  @FunctionalInterface
  public interface Round {

    /** Does what there is to do, and says whether the next round should follow at once. */
    boolean run();
  }

  @Override
  public void start() {
    worker = workers.start(name, new Turns());
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

  @Override
  public int getPhase() {
    return AFTER_RELAYS;
  }

  private final class Turns implements Work {

    private final CountDownLatch end = new CountDownLatch(1);
    private boolean more;

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      if (!stopping && (more || !end.await(pause.toMillis(), TimeUnit.MILLISECONDS))) {
        more = false;
        more = round.run();
      }
    }

    @Override
    public void wake() {
      end.countDown();
    }
  }
}
