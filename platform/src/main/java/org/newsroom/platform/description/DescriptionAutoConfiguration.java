package org.newsroom.platform.description;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires what all descriptions at {@code /v3/api-docs} have in common. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
class DescriptionAutoConfiguration {

  @Bean
  RequiredComponents requiredComponents() {
    return new RequiredComponents();
  }

  @Bean
  DescribedOperations describedOperations() {
    return new DescribedOperations();
  }

  @Bean
  SentHeaders sentHeaders() {
    return new SentHeaders();
  }
}
