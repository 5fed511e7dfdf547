package org.newsroom.comment;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Takes readers' comments, and says where each of them stands. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@OpenAPIDefinition(
    tags = {
      @Tag(
          name = "Comments",
          description = "What readers send, and what they do with it afterwards.")
    },
    info =
        @Info(
            title = "Newsroom Comments: comment-service",
            version = "1",
            description = "Takes readers' comments, and says where each of them stands."))
public class CommentService {

  /** Starts the service, configured by {@code comment-service.yml}. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(CommentService.class)
        .properties("spring.config.name=comment-service")
        .run(args);
  }
}
