package org.newsroom.platform.store;

import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** How far every service trusts its store. */
@AutoConfiguration
class StoreAutoConfiguration {

  /**
   * Has every write journaled by a majority before it counts as done. MongoDB alone would answer
   * sooner, and what a service had then told Kafka to be handled could be lost with the store. A
   * collection whose writes may be lost says so by a concern of its own.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer journaledWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * Whoever asks should hear soon that the store is away. The driver would look for it for half a
   * minute, and wait without end for a store that took the question and froze.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer shortWaits() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(8, TimeUnit.SECONDS));
  }

  /** Eight services that start at once keep each other from answering for longer than 3 s. */
  @Bean
  IndexCreation indexCreation(ObjectProvider<Indexed> collections) {
    return new IndexCreation(collections.stream().toList(), Duration.ofMinutes(1));
  }
}
