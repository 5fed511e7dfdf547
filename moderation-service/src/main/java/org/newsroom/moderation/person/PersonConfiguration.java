package org.newsroom.moderation.person;

import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay of the events that are stored with requests. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  OutboxRelay personRelay(OutboxRelays relays) {
    return relays.of(RequestDocument.COLLECTION);
  }
}
