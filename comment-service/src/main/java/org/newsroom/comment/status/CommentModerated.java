package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;

/**
 * The ruling now in force on a comment, as far as this service cares: who ruled, and why, it need
 * not know, because the moderation-service alone decides which ruling is in force.
 *
 * @param reason the category that the public may know, or null
 */
record CommentModerated(
    UUID commentId, Long sequence, Verdict verdict, Instant decidedAt, @Nullable String reason) {

  static final String TOPIC = "comments.moderated.v1";

  private static final Pattern REASON = Pattern.compile("[A-Z][A-Z_]{0,39}");

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedAt, "decidedAt");
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
    return new Steps.Taken(commentId, new Step(status, sequence, decidedAt, reason));
  }

  /** The content of a ruling. */
  enum Verdict {
    APPROVED,
    HELD,
    REJECTED
  }
}
