package org.newsroom.notification;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the notification-service. */
@SpringBootApplication(proxyBeanMethods = false)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Newsroom Comments: notification-service",
            version = "1",
            description = "What readers were told about their comments, and the same live."))
public class NotificationService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(NotificationService.class)
        .properties("spring.config.name=notification-service")
        .run(args);
  }
}
