package org.newsroom.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final Workers workers = new Workers();

  @Test
  void goesOnAtOnceWhileThereIsMore() {
    AtomicInteger left = new AtomicInteger(5);
    Rounds first = new Rounds(workers, "first", SHORT, () -> left.decrementAndGet() > 0);

    first.start();

    await().until(() -> left.get() <= 0);
    first.stop();
    assertThat(first.isRunning()).isFalse();
  }

  @Test
  void pausesWhereThereIsNothing() {
    AtomicInteger runs = new AtomicInteger();
    Rounds rounds = new Rounds(workers, "paused", LONG, () -> runs.incrementAndGet() < 0);

    rounds.start();
    assertThat(rounds.isRunning()).isTrue();
    rounds.stop();

    assertThat(runs).hasValue(0);
  }

  @Test
  void goesOnAfterAFaultAndAfterAStop() {
    AtomicInteger runs = new AtomicInteger();
    Rounds rounds =
        new Rounds(
            workers,
            "faulty",
            SHORT,
            () -> {
              if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("once");
              }
              return false;
            });

    rounds.start();
    await().until(() -> runs.get() >= 3);
    rounds.stop();
    int before = runs.get();
    rounds.start();

    await().until(() -> runs.get() > before);
    rounds.stop();
  }
}
