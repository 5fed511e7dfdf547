package org.newsroom.moderation.review;

import java.time.Duration;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How editors work the queues.
 *
 * @param claimFor how long a claim holds
 * @param targets how long something may wait in each queue
 */
@Validated
@ConfigurationProperties("newsroom.reviews")
record ReviewProperties(
    @DefaultValue("5m") @LongerThanNothing Duration claimFor, @DefaultValue Targets targets) {

  /** The time within which an editor should have decided, by queue. */
  record Targets(
      @DefaultValue("20m") @LongerThanNothing Duration pending,
      @DefaultValue("2h") @LongerThanNothing Duration legal,
      @DefaultValue("1h") @LongerThanNothing Duration reported,
      @DefaultValue("24h") @LongerThanNothing Duration appeals,
      @DefaultValue("30m") @LongerThanNothing Duration degraded,
      @DefaultValue("72h") @LongerThanNothing Duration sample) {}

  /** The target of a queue; what is put off is due when it comes back. */
  Duration target(Line line) {
    return switch (line) {
      case PENDING -> targets.pending();
      case LEGAL -> targets.legal();
      case REPORTED -> targets.reported();
      case APPEALS -> targets.appeals();
      case DEGRADED -> targets.degraded();
      case SAMPLE -> targets.sample();
      case SNOOZED -> Duration.ZERO;
    };
  }
}
