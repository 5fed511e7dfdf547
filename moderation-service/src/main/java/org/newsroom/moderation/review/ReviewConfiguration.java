package org.newsroom.moderation.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.newsroom.moderation.ruling.Cases;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

  @Bean
  OutboxRelay decisionRelay(OutboxRelays relays) {
    return relays.of(Cases.COLLECTION);
  }

  @Bean
  Gauge queueDepth(Reviews reviews, MeterRegistry meters) {
    return Gauge.builder("newsroom.reviews.waiting", reviews, Reviews::depth)
        .description("Comments that wait for an editor, counted up to 10,000")
        .register(meters);
  }

  @Bean
  Gauge queueAge(Reviews reviews, MeterRegistry meters, Clock clock) {
    return Gauge.builder("newsroom.reviews.oldest.age", reviews, queue -> age(queue, clock))
        .description("Age of the comment that has waited longest for an editor")
        .baseUnit("seconds")
        .register(meters);
  }

  private static double age(Reviews reviews, Clock clock) {
    Instant oldest = reviews.oldest();
    return oldest == null ? 0 : (clock.millis() - oldest.toEpochMilli()) / 1000.0;
  }
}
