package org.newsroom.notification;

import com.mongodb.client.MongoDatabase;
import org.newsroom.platform.security.HttpAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpMethod;

/** Wires what all features share: the store, and which paths are open. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

  @Bean
  MongoDatabase mongoDatabase(MongoDatabaseFactory databases) {
    return databases.getMongoDatabase();
  }

  /** Open to everyone: what protects an inbox is the receipt. */
  @Bean
  HttpAccess notifications() {
    return requests ->
        requests
            .requestMatchers(HttpMethod.GET, "/v1/notifications", "/v1/notifications/stream")
            .permitAll();
  }
}
