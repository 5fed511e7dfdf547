package org.newsroom.comment.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts submissions by what became of them, and says so in the log: refusals at INFO, comments
 * that were taken only at DEBUG. At its full rate the service would spend more on those lines than
 * on the comments, of which the store and the events tell anyway.
 */
final class SubmissionCounts {

  private static final Logger log = LoggerFactory.getLogger(SubmissionCounts.class);

  private final Counter accepted;
  private final Counter repeated;
  private final Counter invalid;
  private final Counter suspended;
  private final Map<Admission.Refused, Counter> refused = new EnumMap<>(Admission.Refused.class);

  SubmissionCounts(MeterRegistry meters) {
    accepted = counter(meters, "accepted");
    repeated = counter(meters, "repeated");
    invalid = counter(meters, "invalid");
    suspended = counter(meters, "author_suspended");
    for (Admission.Refused refusal : Admission.Refused.values()) {
      refused.put(refusal, counter(meters, refusal.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static Counter counter(MeterRegistry meters, String outcome) {
    return Counter.builder("newsroom.submissions")
        .description("Submissions by what became of them")
        .tag("outcome", outcome)
        .register(meters);
  }

  void count(Admission admission) {
    if (admission instanceof Admission.Accepted taken) {
      (taken.repeated() ? repeated : accepted).increment();
      log.atDebug()
          .addKeyValue("comment", taken.acceptance().commentId())
          .addKeyValue("repeated", taken.repeated())
          .log("Comment taken");
    } else if (admission instanceof Admission.Suspended) {
      log.atInfo().addKeyValue("reason", "AUTHOR_SUSPENDED").log("Comment refused");
      suspended.increment();
    } else {
      log.atInfo().addKeyValue("reason", admission).log("Comment refused");
      Objects.requireNonNull(refused.get(admission)).increment();
    }
  }

  void countInvalid() {
    invalid.increment();
  }
}
