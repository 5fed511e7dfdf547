package org.newsroom.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.newsroom.notification.store.WaitingMail;

/** Measures how much mail waits, and how long the oldest has waited. */
class MailBacklog {

  private static final int COUNTED = 10_000;

  private final WaitingMail waiting;
  private final Clock clock;
  private volatile long comments;
  private volatile double oldestSeconds;

  MailBacklog(WaitingMail waiting, MeterRegistry meters, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
    Gauge.builder("newsroom.mail.backlog", this, backlog -> backlog.comments)
        .description("Comments with mail that waits, counted up to " + COUNTED)
        .register(meters);
    Gauge.builder("newsroom.mail.oldest.age", this, backlog -> backlog.oldestSeconds)
        .description("How long the mail that has waited longest waits")
        .baseUnit("seconds")
        .register(meters);
  }

  void measure() {
    Instant since = waiting.since();
    comments = waiting.count(COUNTED);
    oldestSeconds =
        since == null
            ? 0
            : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1_000.0);
  }
}
