package org.newsroom.moderation.ruling;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts verdicts by kind, by who decided and by reason, and times them from submission. */
@Component
public class VerdictMeters {

  private final MeterRegistry meters;
  private final Timer delay;

  VerdictMeters(MeterRegistry meters) {
    this.meters = meters;
    this.delay =
        Timer.builder("newsroom.verdict.delay")
            .description("From submission to the verdict of the rules")
            .register(meters);
  }

  void judged(Case judged) {
    delay.record(Duration.between(judged.comment().submittedAt(), judged.ruling().decidedAt()));
    count(judged.ruling());
  }

  /** Counts a verdict that is now in force. */
  public void count(Ruling ruling) {
    meters
        .counter(
            "newsroom.verdicts",
            "verdict",
            ruling.verdict().name().toLowerCase(Locale.ROOT),
            "by",
            ruling.editor() == null ? "rules" : "editor",
            "category",
            ruling.reason() == null ? "none" : ruling.reason().name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
