package org.newsroom.moderation.complaint;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Rulings;
import org.springframework.stereotype.Service;

/**
 * Puts objections into the cases that they are about, one write each, which makes them repeatable.
 * An objection to what is no longer so is dropped and counted.
 */
@Service
class Objecting {

  private final Rulings rulings;
  private final MeterRegistry meters;

  Objecting(Rulings rulings, MeterRegistry meters) {
    this.rulings = rulings;
    this.meters = meters;
  }

  void report(List<CommentReported> batch) {
    for (CommentReported one : batch) {
      count(
          "report",
          rulings.apply(one.commentId(), subject -> Requests.reported(subject, one.report())));
    }
  }

  void appeal(List<CommentAppealed> batch) {
    for (CommentAppealed one : batch) {
      count(
          "appeal",
          rulings.apply(one.commentId(), subject -> Requests.appealed(subject, one.appeal())));
    }
  }

  private void count(String kind, Optional<Change> change) {
    meters.counter("newsroom.objections", "kind", kind, "outcome", outcome(change)).increment();
  }

  private static String outcome(Optional<Change> change) {
    if (change.isEmpty()) {
      return "unknown";
    }
    if (change.get() instanceof Change.Moot) {
      return "moot";
    }
    return change.get() instanceof Change.Queued ? "queued" : "repeated";
  }
}
