package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A broker alone cannot keep three replicas. */
class RefusedTopicsIT {

  @Test
  void areSaidInHealthAndCounted() {
    try (ConfigurableApplicationContext service =
        new SpringApplicationBuilder(Reading.class)
            .properties("spring.application.name=reading", "server.port=0")
            .run(
                "--spring.kafka.bootstrap-servers=" + Backends.bootstrapServers(),
                "--spring.mongodb.uri=" + new Isolation().mongoUri(),
                "--newsroom.topics.reads=refused.v1",
                "--newsroom.topics.replicas=3")) {
      HealthIndicator topics = service.getBean("topicsHealthIndicator", HealthIndicator.class);
      await().until(() -> !topics.health().getStatus().equals(Status.UP));
      Health health = topics.health();

      assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
      assertThat(health.getDetails())
          .containsOnlyKeys("refused.v1", "refused.v1-reading-dlt")
          .containsEntry("refused.v1", "is missing: InvalidReplicationFactorException");
      assertThat(service.getBean(MeterRegistry.class).get("newsroom.topics.faulty").gauge().value())
          .isEqualTo(2);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Reading {}
}
