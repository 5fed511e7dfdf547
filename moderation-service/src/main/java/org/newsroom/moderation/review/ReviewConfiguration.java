package org.newsroom.moderation.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Queue;
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
  Gauge queueDepth(Queue queue, MeterRegistry meters) {
    return Gauge.builder("newsroom.reviews.waiting", queue, waiting -> waiting.depth(Line.PENDING))
        .description("Comments that wait for an editor, counted up to 10,000")
        .register(meters);
  }

  @Bean
  Gauge queueAge(Queue queue, MeterRegistry meters, Clock clock) {
    return Gauge.builder("newsroom.reviews.oldest.age", queue, waiting -> age(waiting, clock))
        .description("Age of the comment that has waited longest for an editor")
        .baseUnit("seconds")
        .register(meters);
  }

  private static double age(Queue queue, Clock clock) {
    return queue
        .first(Queue.Filter.all(Line.PENDING))
        .map(oldest -> (clock.millis() - oldest.since().toEpochMilli()) / 1000.0)
        .orElse(0.0);
  }
}
