package org.newsroom.notification;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Says which paths are open. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

  private static final String[] READ = {
    "/v1/notifications", "/v1/notifications/stream", "/notices/*", "/unsubscribe/*"
  };

  /**
   * Opens the readers' paths to everyone: an inbox is protected by its receipt, an address by its
   * token.
   */
  @Bean
  HttpAccess notifications() {
    return requests ->
        requests
            .requestMatchers(HttpMethod.GET, READ)
            .permitAll()
            .requestMatchers(HttpMethod.HEAD, READ)
            .permitAll()
            .requestMatchers(HttpMethod.POST, "/unsubscribe/*")
            .permitAll();
  }
}
