package org.newsroom.platform.work;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Offers workers, and ties the service's liveness to them. */
@AutoConfiguration
class WorkAutoConfiguration {

  @Bean
  Workers workers() {
    return new Workers();
  }

  @Bean
  WorkersHealth workersHealthIndicator(Workers workers) {
    return new WorkersHealth(workers);
  }
}
