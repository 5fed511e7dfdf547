package org.newsroom.platform.event;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while the Kafka cluster answers within two seconds. */
final class KafkaHealth extends AbstractHealthIndicator implements AutoCloseable {

  private final Admin admin;

  KafkaHealth(Admin admin) {
    super("Kafka does not answer");
    this.admin = admin;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) throws Exception {
    int brokers = admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).size();
    builder.up().withDetail("brokers", brokers);
  }

  @Override
  public void close() {
    admin.close(java.time.Duration.ofSeconds(1));
  }
}
