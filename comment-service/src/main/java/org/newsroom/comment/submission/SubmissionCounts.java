package org.newsroom.comment.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
  private final List<Counter> refused;

  SubmissionCounts(MeterRegistry meters) {
    accepted = counter(meters, "accepted");
    repeated = counter(meters, "repeated");
    invalid = counter(meters, "invalid");
    refused =
        Stream.of(Admission.Refused.values())
            .map(refusal -> counter(meters, refusal.name().toLowerCase(Locale.ROOT)))
            .toList();
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
    } else {
      log.atInfo().addKeyValue("reason", admission).log("Comment refused");
      refused.get(((Admission.Refused) admission).ordinal()).increment();
    }
  }

  void countInvalid() {
    invalid.increment();
  }
}
