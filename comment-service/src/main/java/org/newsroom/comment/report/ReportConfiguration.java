package org.newsroom.comment.report;

import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay of the events that are stored with their reports. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

  @Bean
  OutboxRelay reportRelay(OutboxRelays relays) {
    return relays.of(ReportDocument.COLLECTION);
  }
}
