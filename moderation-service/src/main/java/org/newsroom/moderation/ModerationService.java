package org.newsroom.moderation;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.newsroom.moderation.article.SiteProperties;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Judges every comment, and keeps the editors' queue. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@SecurityScheme(
    name = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = "__Host-desk",
    description =
        "The cookie that POST /desk/session sets, for the desk's own pages; without TLS, on this"
            + " machine alone, its name is desk.")
@SecurityScheme(
    name = "csrf",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "X-CSRF-Token",
    description = "The token of the session, in each call with the cookie that changes something.")
@OpenAPIDefinition(
    tags = {
      @Tag(name = "Audit", description = "The record of what editors did."),
      @Tag(name = "Authors", description = "What is known of authors, and sanctions on them."),
      @Tag(name = "Batches", description = "Many reviews decided as one."),
      @Tag(name = "Dead letters", description = "Events that no service could handle."),
      @Tag(name = "Desk", description = "The desk's own settings."),
      @Tag(name = "Persons", description = "What is known of a person, given out or erased."),
      @Tag(name = "Preferences", description = "How editors like the desk."),
      @Tag(name = "Reviews", description = "The queues, and what editors decide."),
      @Tag(name = "Rules", description = "What the rules say."),
      @Tag(name = "Sessions", description = "Signing in at the desk, and out."),
      @Tag(name = "Statistics", description = "Figures of what was decided.")
    },
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
