package org.newsroom.platform.store;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while indexes have gone and are not made again yet: answers may take long. */
final class IndexesHealth implements HealthIndicator {

  private final Indexes indexes;

  IndexesHealth(Indexes indexes) {
    this.indexes = indexes;
  }

  @Override
  public Health health() {
    List<String> missing = indexes.missing();
    return missing.isEmpty()
        ? Health.up().build()
        : Health.outOfService().withDetail("missing", missing).build();
  }
}
