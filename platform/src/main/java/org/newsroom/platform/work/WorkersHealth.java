package org.newsroom.platform.work;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down, for good, once something that a service does in the background has died. */
public final class WorkersHealth implements HealthIndicator {

  private final Workers workers;

  /** The health of these workers. */
  public WorkersHealth(Workers workers) {
    this.workers = workers;
  }

  @Override
  public Health health() {
    List<String> dead = workers.dead();
    return dead.isEmpty() ? Health.up().build() : Health.down().withDetail("dead", dead).build();
  }
}
