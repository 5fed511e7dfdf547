package org.newsroom.moderation.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Locale;
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
  MeterBinder queueMeters(Queue queue, ReviewProperties settings, Clock clock) {
    return meters -> {
      for (Line line : Line.values()) {
        String name = line.name().toLowerCase(Locale.ROOT);
        Gauge.builder("newsroom.reviews.waiting", queue, waiting -> waiting.depth(line))
            .description("Comments that wait for an editor, counted up to 10,000")
            .tag("queue", name)
            .register(meters);
        Gauge.builder("newsroom.reviews.oldest.age", queue, waiting -> age(waiting, line, clock))
            .description("For how long the first of the queue has waited")
            .baseUnit("seconds")
            .tag("queue", name)
            .register(meters);
        Gauge.builder("newsroom.reviews.target", settings, targets -> seconds(targets, line))
            .description("For how long anything should wait in the queue at most")
            .baseUnit("seconds")
            .tag("queue", name)
            .register(meters);
      }
    };
  }

  private static double seconds(ReviewProperties settings, Line line) {
    return settings.target(line).toMillis() / 1000.0;
  }

  private static double age(Queue queue, Line line, Clock clock) {
    return queue
        .first(Queue.Filter.all(line))
        .map(first -> (clock.millis() - first.since().toEpochMilli()) / 1000.0)
        .orElse(0.0);
  }
}
