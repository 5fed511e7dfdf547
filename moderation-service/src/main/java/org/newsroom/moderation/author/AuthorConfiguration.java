package org.newsroom.moderation.author;

import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay of the events that are stored with authors' records. */
@Configuration(proxyBeanMethods = false)
class AuthorConfiguration {

  @Bean
  OutboxRelay authorRelay(OutboxRelays relays) {
    return relays.inOrder(Authors.COLLECTION);
  }
}
