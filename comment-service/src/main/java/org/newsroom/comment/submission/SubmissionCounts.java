package org.newsroom.comment.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts submissions by what became of them. */
final class SubmissionCounts {

  private final Counter accepted;
  private final Counter repeated;
  private final Counter invalid;
  private final List<Counter> refused;

  SubmissionCounts(MeterRegistry meters) {
    accepted = counter(meters, "accepted");
    repeated = counter(meters, "repeated");
    invalid = counter(meters, "invalid");
    refused =
        Stream.of(Outcome.Refused.values())
            .map(refusal -> counter(meters, refusal.name().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static Counter counter(MeterRegistry meters, String outcome) {
    return Counter.builder("newsroom.submissions")
        .description("Submissions by what became of them")
        .tag("outcome", outcome)
        .register(meters);
  }

  void count(Outcome outcome) {
    if (outcome instanceof Outcome.Accepted taken) {
      (taken.repeated() ? repeated : accepted).increment();
    } else {
      refused.get(((Outcome.Refused) outcome).ordinal()).increment();
    }
  }

  void countInvalid() {
    invalid.increment();
  }
}
