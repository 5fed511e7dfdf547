package org.newsroom.moderation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.work.Workers;
import org.newsroom.platform.work.WorkersHealth;
import org.springframework.boot.health.contributor.Status;

class DeskStreamingTest {

  private static final LiveProperties SETTINGS =
      new LiveProperties(
          10,
          5,
          Duration.ofMillis(5),
          Duration.ofSeconds(2),
          Duration.ofSeconds(15),
          Duration.ofMinutes(10),
          1);

  private final AtomicInteger polls = new AtomicInteger();
  private final ReviewChanges changes = mock(ReviewChanges.class);
  private final Numbers numbers = mock(Numbers.class);
  private final Workers workers = new Workers();
  private final DeskStreams streams = new DeskStreams(SETTINGS, new SimpleMeterRegistry());
  private final DeskStreaming streaming =
      new DeskStreaming(streams, changes, numbers, SETTINGS, workers);

  @BeforeEach
  void hasNoNews() {
    when(changes.now()).thenReturn(Instant.EPOCH);
    when(numbers.latest()).thenReturn(List.of());
  }

  @AfterEach
  void stop() {
    streaming.stop();
  }

  @Test
  void goesOnAfterAnError() {
    when(changes.since(any(), anyInt()))
        .thenAnswer(
            asked -> {
              if (polls.incrementAndGet() <= 2) {
                throw new StackOverflowError("thrown by the test");
              }
              return List.of();
            });
    DeskStream stream = streams.open("editor", null);
    assertThat(stream).isNotNull();

    streaming.start();

    await().until(stream::hasJoined);
    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void asksForNothingWhileNoDeskIsOpen() {
    streaming.start();
    streaming.stop();

    verify(changes, never()).since(any(), anyInt());
    assertThat(new WorkersHealth(workers).health().getStatus()).isEqualTo(Status.UP);
  }
}
