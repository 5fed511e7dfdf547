package org.newsroom.platform.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named thread that repeats its work until it is stopped. Whatever a turn throws, an {@link
 * Error} too, is logged, and the next turn comes; turns that fail one after the other come in
 * growing intervals, so that neither a processor nor the log is filled. A worker that ends although
 * nobody stopped it is dead, and its service with it: see {@link Workers}.
 */
public final class Worker {

  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final long SHORTEST_PAUSE_MILLIS = 10;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final String name;
  private final Work work;
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean working = true;

  private Worker(String name, Work work) {
    this.name = name;
    this.work = work;
    this.thread = new Thread(this::run, name);
  }

  static Worker started(String name, Work work) {
    Worker worker = new Worker(name, work);
    worker.thread.start();
    return worker;
  }

  String name() {
    return name;
  }

  private void run() {
    try {
      long millis = 0;
      while (!isStopping() || work.isUnfinished()) {
        millis = succeeds() ? 0 : longerThan(millis);
        pause(millis);
      }
    } catch (InterruptedException e) {
      // Whoever stops it has waited long enough; or nobody stops it, and it is missed.
    } finally {
      working = false;
      work.ended();
    }
  }

  private boolean succeeds() throws InterruptedException {
    try {
      work.turn(isStopping());
      return true;
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      log.atError().addKeyValue("worker", name).setCause(e).log("A turn of work failed");
      return false;
    }
  }

  /** Sleeps, but not through a stop. */
  private void pause(long millis) throws InterruptedException {
    if (millis > 0 && stop.await(millis, TimeUnit.MILLISECONDS)) {
      log.atDebug().addKeyValue("worker", name).log("Stopped after a turn that failed");
    }
  }

  private static long longerThan(long millis) {
    return Math.min(LONGEST_PAUSE_MILLIS, Math.max(SHORTEST_PAUSE_MILLIS, 2 * millis));
  }

  boolean isStopping() {
    return stop.getCount() == 0;
  }

  /** Whether its thread has ended although nobody stopped it. */
  boolean isDead() {
    return !isStopping() && !(working && thread.isAlive());
  }

  /**
   * Lets the worker finish, and interrupts it when that takes too long.
   *
   * @param patience how long to wait for its end
   */
  public void stop(Duration patience) {
    stop.countDown();
    work.wake();
    try {
      thread.join(patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }
}
