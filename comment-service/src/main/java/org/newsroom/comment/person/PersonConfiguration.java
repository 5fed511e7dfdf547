package org.newsroom.comment.person;

import java.time.Duration;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the rounds in which requests are done, and the relay of their events. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  OutboxRelay personRelay(OutboxRelays relays) {
    return relays.of(JobDocument.COLLECTION);
  }

  @Bean
  Rounds personRounds(Workers workers, Forgetting forgetting) {
    return new Rounds(workers, "person-requests", PAUSE, forgetting::step);
  }
}
