package org.newsroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.inbox.NoticeViews;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.work.Workers;
import org.newsroom.platform.work.WorkersHealth;
import org.springframework.boot.health.contributor.Status;

class StreamingTest {

  private static final StreamProperties SETTINGS =
      new StreamProperties(
          10, 5, 2, Duration.ofMillis(5), Duration.ofSeconds(15), Duration.ofMinutes(30), 1);

  private final AtomicInteger polls = new AtomicInteger();
  private final Inboxes inboxes = mock(Inboxes.class);
  private final Workers workers = new Workers();
  private final LiveStreams streams = new LiveStreams(SETTINGS, new SimpleMeterRegistry());
  private final Streaming streaming =
      new Streaming(
          streams, inboxes, mock(NoticeViews.class), mock(NoticeCounts.class), SETTINGS, workers);

  @AfterEach
  void stop() {
    streaming.stop();
  }

  @Test
  void goesOnAfterAnError() {
    when(inboxes.lastPositions(any()))
        .thenAnswer(
            asked -> {
              if (polls.incrementAndGet() <= 2) {
                throw new StackOverflowError("thrown by the test");
              }
              return Map.of();
            });
    Objects.requireNonNull(open("203.0.113.1"));

    streaming.start();

    await().until(() -> polls.get() > 3);
    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void opensNoMoreToANetworkThanItMayHave() {
    LiveStream first = Objects.requireNonNull(open("203.0.113.1"));
    Objects.requireNonNull(open("203.0.113.1"));

    assertThat(open("203.0.113.1")).isNull();
    assertThat(open("198.51.100.1")).isNotNull();
    streams.remove(first);
    streams.remove(first);
    assertThat(open("203.0.113.1")).isNotNull();
    assertThat(open("203.0.113.1")).isNull();
  }

  private @Nullable LiveStream open(String network) {
    return streams.open(new Follow(Map.of(UUID.randomUUID(), 0), false), new Network(network));
  }

  @Test
  void isNotMissedAfterItWasStopped() {
    streaming.start();
    streaming.stop();

    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }
}
