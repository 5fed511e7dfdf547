package org.newsroom.comment.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;
import org.newsroom.platform.event.OfType;

/**
 * The ruling now in force on a comment, as far as this service cares. Which one is in force is for
 * the moderation-service alone to decide: who ruled, and why, does not matter to that here.
 *
 * @param reason the category that the public may know, or null
 * @param revision the revision that is judged; absent for the first
 * @param cause the occasion of the ruling, where it is said
 */
@OfType("org.newsroom.comment.moderated.v1")
record CommentModerated(
    UUID commentId,
    Long sequence,
    Verdict verdict,
    Instant decidedAt,
    @Nullable String reason,
    @Nullable Integer revision,
    @Nullable String cause,
    @Nullable String decidedBy,
    @Nullable Judged comment) {

  static final String TOPIC = "comments.moderated.v1";

  private static final Pattern REASON = Pattern.compile("[A-Z][A-Z_]{0,39}");

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedAt, "decidedAt");
    if (revision != null && revision < 1) {
      throw new IllegalArgumentException("revision starts at 1");
    }
    if (reason != null && !REASON.matcher(reason).matches()) {
      throw new IllegalArgumentException("reason has the wrong form");
    }
  }

  Steps.Taken taken() {
    Status status =
        switch (verdict) {
          case APPROVED -> Status.APPROVED;
          case HELD -> Status.HELD;
          case REJECTED -> Status.REJECTED;
        };
    return new Steps.Taken(
        commentId,
        new Step(
            status, sequence, decidedAt, reason, Objects.requireNonNullElse(revision, 1), cause));
  }

  /** How long the comment has waited for this decision of an editor; null for other rulings. */
  @Nullable Duration waited() {
    boolean first = cause == null || cause.equals("DECISION");
    return first && "EDITOR".equals(decidedBy) && comment != null && comment.submittedAt() != null
        ? Duration.between(comment.submittedAt(), decidedAt)
        : null;
  }

  /** The comment as it was judged. */
  record Judged(@Nullable Instant submittedAt) {}

  /** The content of a ruling. */
  enum Verdict {
    APPROVED,
    HELD,
    REJECTED
  }
}
