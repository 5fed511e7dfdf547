package org.newsroom.moderation.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what has become of attempts to post alerts, as {@code newsroom.alerts} by outcome. */
final class AlertCounts {

  private final Counter sent;
  private final Counter failed;
  private final Counter givenUp;

  AlertCounts(MeterRegistry meters) {
    this.sent = meters.counter("newsroom.alerts", "outcome", "sent");
    this.failed = meters.counter("newsroom.alerts", "outcome", "failed");
    this.givenUp = meters.counter("newsroom.alerts", "outcome", "given-up");
  }

  void sent() {
    sent.increment();
  }

  void failed() {
    failed.increment();
  }

  void givenUp() {
    givenUp.increment();
  }
}
