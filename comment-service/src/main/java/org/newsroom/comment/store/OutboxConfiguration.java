package org.newsroom.comment.store;

import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay of the events that are stored with their comments. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  @Bean
  OutboxRelay outboxRelay(OutboxRelays relays) {
    return relays.of(CommentDocument.COLLECTION);
  }
}
