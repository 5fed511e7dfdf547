package org.newsroom.platform.store;

import com.mongodb.WriteConcern;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Has every write journaled by a majority before it counts as done. MongoDB alone would answer
 * sooner, and what a service had then told Kafka to be handled could be lost with the store. A
 * collection whose writes may be lost says so by a concern of its own.
 */
@AutoConfiguration
class StoreAutoConfiguration {

  @Bean
  MongoClientSettingsBuilderCustomizer journaledWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
