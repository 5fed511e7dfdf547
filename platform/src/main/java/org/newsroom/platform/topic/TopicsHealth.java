package org.newsroom.platform.topic;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while topics are missing, or not as they should be, and cannot be mended. */
final class TopicsHealth implements HealthIndicator {

  private final Topics topics;

  TopicsHealth(Topics topics) {
    this.topics = topics;
  }

  @Override
  public Health health() {
    Map<String, String> faults = topics.faults();
    return faults.isEmpty()
        ? Health.up().build()
        : Health.outOfService().withDetails(faults).build();
  }
}
