package org.newsroom.moderation.ruling;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.springframework.stereotype.Component;

/** Counts rulings by verdict, by who ruled and by reason, and times the first on each comment. */
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

  /** Counts and times the first ruling on a comment. */
  public void opened(Case subject) {
    delay.record(Duration.between(subject.comment().submittedAt(), subject.ruling().decidedAt()));
    count(subject.ruling());
  }

  /** Counts a ruling that is now in force. */
  void count(Ruling ruling) {
    meters
        .counter(
            "newsroom.verdicts",
            "verdict",
            tag(ruling.verdict()),
            "by",
            tag(ruling.decidedBy()),
            "category",
            category(ruling.reason()))
        .increment();
  }

  /** Counts a proposal that now waits for an editor. */
  void count(Proposal proposal) {
    meters
        .counter(
            "newsroom.proposals",
            "verdict",
            tag(proposal.verdict()),
            "category",
            category(proposal.reason()))
        .increment();
  }

  private static String category(@Nullable Reason reason) {
    return reason == null ? "none" : tag(reason);
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
