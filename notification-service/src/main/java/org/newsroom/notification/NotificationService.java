package org.newsroom.notification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the notification-service. */
@SpringBootApplication(proxyBeanMethods = false)
public class NotificationService {

  public static void main(String[] args) {
    new SpringApplicationBuilder(NotificationService.class)
        .properties("spring.config.name=notification-service")
        .run(args);
  }
}
