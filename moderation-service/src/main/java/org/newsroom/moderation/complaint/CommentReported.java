package org.newsroom.moderation.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.objection.Report;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code
 * contracts/comments.reported.v1.schema.json} describes. Who reported is no part of it.
 */
@OfType("org.newsroom.comment.reported.v1")
record CommentReported(
    String reportId,
    String commentId,
    Report.Reason reason,
    @Nullable String text,
    @Nullable String law,
    Instant reportedAt) {

  static final String TOPIC = "comments.reported.v1";

  CommentReported {
    Objects.requireNonNull(reportId, "reportId");
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(reason, "reason");
    reportedAt = reportedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  Report report() {
    return new Report(reportId, reason, text, law, reportedAt);
  }
}
