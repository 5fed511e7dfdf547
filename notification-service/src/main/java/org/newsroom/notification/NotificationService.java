package org.newsroom.notification;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Tells readers what became of their comments: in the page, live, by e-mail. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@OpenAPIDefinition(
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
