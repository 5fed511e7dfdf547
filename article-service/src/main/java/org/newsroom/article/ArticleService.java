package org.newsroom.article;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Keeps articles, attaches approved comments to them and shows both. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@OpenAPIDefinition(
    tags = {
      @Tag(name = "Articles", description = "What the publishing system puts, and websites show."),
      @Tag(name = "Discussions", description = "The published comments of articles.")
    },
    info =
        @Info(
            title = "Newsroom Comments: article-service",
            version = "1",
            description = "Articles, the approved comments under them, and their counts."))
public class ArticleService {

  /** Starts the service, configured by {@code article-service.yml}. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(ArticleService.class)
        .properties("spring.config.name=article-service")
        .run(args);
  }
}
