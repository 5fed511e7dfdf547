package org.newsroom.comment;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Wires the store. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  MongoDatabase mongoDatabase(MongoDatabaseFactory databases) {
    return databases.getMongoDatabase();
  }

  /** A reader should hear soon that the store is away: the driver would wait for half a minute. */
  @Bean
  MongoClientSettingsBuilderCustomizer shortWaits() {
    return settings ->
        settings
            .applyToClusterSettings(c -> c.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                s -> s.connectTimeout(3, TimeUnit.SECONDS).readTimeout(8, TimeUnit.SECONDS));
  }
}
