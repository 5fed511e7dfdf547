package org.newsroom.platform.work;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class WorkerTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Workers workers = new Workers();
  private final WorkersHealth health = new WorkersHealth(workers);
  private final Errands errands = new Errands();

  /** What is put into the queue is run, in its order. */
  private static final class Errands implements Work {

    private final BlockingQueue<Errand> todo = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    interface Errand {
      void run() throws InterruptedException;
    }

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      todo.take().run();
    }

    @Override
    public boolean isUnfinished() {
      return !todo.isEmpty();
    }

    @Override
    public void wake() {
      todo.add(() -> {});
    }

    @Override
    public void ended() {
      ended.countDown();
    }

    void await() throws InterruptedException {
      CountDownLatch done = new CountDownLatch(1);
      todo.add(done::countDown);
      assertThat(done.await(1, MINUTES)).isTrue();
    }
  }

  @Test
  void goesOnWhateverATurnThrows() throws InterruptedException {
    Worker worker = workers.start("errands", errands);

    errands.todo.add(
        () -> {
          throw new IllegalStateException("thrown by the test");
        });
    errands.todo.add(
        () -> {
          throw new StackOverflowError("thrown by the test");
        });

    errands.await();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    worker.stop(PATIENCE);
  }

  @Test
  void finishesBeforeItStops() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch last = new CountDownLatch(1);
    Worker worker = workers.start("errands", errands);
    errands.todo.add(begun::countDown);
    errands.todo.add(goOn::await);
    errands.todo.add(last::countDown);
    begun.await();

    Thread stopping = new Thread(() -> worker.stop(PATIENCE));
    stopping.start();
    goOn.countDown();
    stopping.join();

    assertThat(last.getCount()).isZero();
    assertThat(errands.ended.getCount()).isZero();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isInterruptedWhenItTakesTooLong() throws InterruptedException {
    Worker worker = workers.start("errands", errands);
    errands.todo.add(new CountDownLatch(1)::await);

    worker.stop(Duration.ofMillis(1));

    assertThat(errands.ended.await(1, MINUTES)).isTrue();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isMissedWhenItEndsByItself() throws InterruptedException {
    workers.start("errands", errands);

    errands.todo.add(
        () -> {
          throw new InterruptedException("by nobody who stops it");
        });

    assertThat(errands.ended.await(1, MINUTES)).isTrue();
    Health found = health.health();
    assertThat(found.getStatus()).isEqualTo(Status.DOWN);
    assertThat(found.getDetails()).containsEntry("dead", List.of("errands"));
  }
}
