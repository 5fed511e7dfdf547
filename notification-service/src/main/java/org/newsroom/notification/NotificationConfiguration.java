package org.newsroom.notification;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.security.HttpAccess;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
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

  /** The driver's own patience, half a minute, is longer than that of a reader. */
  @Bean
  MongoClientSettingsBuilderCustomizer shortWaits() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(8, TimeUnit.SECONDS));
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
