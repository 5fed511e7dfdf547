package org.newsroom.comment;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the comment-service. */
@ConfigurationPropertiesScan
@SpringBootApplication(proxyBeanMethods = false)
public class CommentService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(CommentService.class)
        .properties("spring.config.name=comment-service")
        .run(args);
  }
}
