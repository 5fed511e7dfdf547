package org.newsroom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class KafkaReachedTest {

  @Test
  void isUpFromTheFirstAnswerOn() {
    Deque<Health> kafka =
        new ArrayDeque<>(
            List.of(Health.down().build(), Health.up().build(), Health.down().build()));
    KafkaReached reached = new KafkaReached(kafka::remove);

    List<Status> seen =
        List.of(
            reached.health().getStatus(),
            reached.health().getStatus(),
            reached.health().getStatus());

    assertThat(seen).containsExactly(Status.DOWN, Status.UP, Status.UP);
  }
}
