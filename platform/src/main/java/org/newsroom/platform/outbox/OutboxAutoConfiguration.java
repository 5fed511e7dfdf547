package org.newsroom.platform.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.work.Workers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Offers relays to services that keep events in their documents. */
@AutoConfiguration(
    afterName = {
      "org.newsroom.platform.event.EventAutoConfiguration",
      "org.newsroom.platform.store.StoreAutoConfiguration"
    })
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

  @Bean
  OutboxRelays outboxRelays(
      MongoDatabase database,
      Workers workers,
      Events events,
      OutboxProperties settings,
      Clock clock,
      MeterRegistry meters) {
    return new OutboxRelays(database, workers, events, settings, clock, meters);
  }
}
