package org.newsroom.comment.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.UnfinishedComments;
import org.springframework.stereotype.Component;

/**
 * Tells how long comments wait for the other services, which cannot tell it themselves when they
 * are gone. The store is asked when somebody reads the meters.
 */
@Component
class UnfinishedMeters implements MeterBinder {

  private final UnfinishedComments unfinished;
  private final Clock clock;

  UnfinishedMeters(UnfinishedComments unfinished, Clock clock) {
    this.unfinished = unfinished;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    gauge(meters, "unjudged", "without a ruling", all -> age(all.unjudgedSince()));
    gauge(meters, "unpublished", "approved, but on no page", all -> age(all.unpublishedSince()));
  }

  private void gauge(
      MeterRegistry meters,
      String kind,
      String described,
      ToDoubleFunction<UnfinishedComments> age) {
    Gauge.builder("newsroom.comments." + kind + ".oldest.age", unfinished, age)
        .description("For how long the oldest comment is " + described)
        .baseUnit("seconds")
        .register(meters);
  }

  private double age(@Nullable Instant since) {
    return since == null ? 0 : Math.max(0, (clock.millis() - since.toEpochMilli()) / 1000.0);
  }
}
