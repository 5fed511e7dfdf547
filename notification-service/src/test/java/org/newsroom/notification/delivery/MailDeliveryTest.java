package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.work.Workers;
import org.newsroom.platform.work.WorkersHealth;
import org.springframework.boot.health.contributor.Status;

class MailDeliveryTest {

  private static final MailProperties SETTINGS =
      new MailProperties(
          "news@news.example",
          10,
          Duration.ofMinutes(5),
          1,
          Duration.ofMillis(5),
          Duration.ofSeconds(10),
          Duration.ofHours(1),
          Duration.ofDays(3));

  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicInteger measures = new AtomicInteger();
  private final Workers workers = new Workers();
  private final MailDelivery delivery =
      new MailDelivery(this::round, this::measure, SETTINGS, workers);

  private boolean round() {
    if (rounds.incrementAndGet() <= 2) {
      throw new StackOverflowError("thrown by the test");
    }
    return false;
  }

  private void measure() {
    measures.incrementAndGet();
    throw new StackOverflowError("thrown by the test");
  }

  @AfterEach
  void stop() {
    delivery.stop();
  }

  @Test
  void goesOnAfterAnError() {
    delivery.start();

    await().until(() -> rounds.get() > 3 && measures.get() > 0);
    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isNotMissedAfterItWasStopped() {
    delivery.start();
    delivery.stop();

    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }
}
