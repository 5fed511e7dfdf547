package org.newsroom.platform.event;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Up from when the Kafka cluster has answered once. So a service that was given a wrong address
 * never becomes ready, and one that Kafka leaves for a while goes on answering.
 */
final class KafkaReached implements HealthIndicator {

  private final HealthIndicator kafka;
  private volatile boolean reached;

  KafkaReached(HealthIndicator kafka) {
    this.kafka = kafka;
  }

  @Override
  public Health health() {
    if (!reached) {
      Health now = kafka.health();
      if (now == null || !Status.UP.equals(now.getStatus())) {
        return Health.down().withDetail("kafka", "was not reached since the start").build();
      }
      reached = true;
    }
    return Health.up().build();
  }
}
