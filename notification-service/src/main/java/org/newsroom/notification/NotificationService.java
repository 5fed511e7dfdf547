package org.newsroom.notification;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Tells readers what became of their comments: in the page, live, by e-mail. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@OpenAPIDefinition(
    tags = {
      @Tag(name = "Notifications", description = "What authors of comments are told."),
      @Tag(name = "Pages", description = "Pages that mails and forms lead to.")
    },
    info =
        @Info(
            title = "Newsroom Comments: notification-service",
            version = "1",
            description = "What readers were told about their comments, and the same live."))
public class NotificationService {

  /** Starts the service, configured by {@code notification-service.yml}. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(NotificationService.class)
        .properties("spring.config.name=notification-service")
        .run(args);
  }
}
