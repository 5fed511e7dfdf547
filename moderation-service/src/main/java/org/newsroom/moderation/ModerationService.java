package org.newsroom.moderation;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import org.newsroom.moderation.article.SiteProperties;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Judges every comment, and keeps the editors' queue. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@OpenAPIDefinition(
    security = {@SecurityRequirement(name = "staff"), @SecurityRequirement(name = "staffToken")},
    info =
        @Info(
            title = "Newsroom Comments: moderation-service",
            version = "1",
            description = "The editors' queue, and what the rules say about any text."))
public class ModerationService {

  /** Starts the service, configured by {@code moderation-service.yml}. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(ModerationService.class)
        .properties("spring.config.name=moderation-service")
        .run(args);
  }

  @Bean
  RuleEngine ruleEngine(RulesProperties rules, SiteProperties site) {
    return RuleEngine.shipped(rules.site(site));
  }
}
