package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The verdict now in force for a comment, as far as this service cares.
 *
 * @param reason a category that the public may know, or null
 */
record CommentModerated(
    UUID commentId,
    Long sequence,
    Verdict verdict,
    DecidedBy decidedBy,
    Instant decidedAt,
    @Nullable String reason) {

  static final String TOPIC = "comments.moderated.v1";

  private static final Pattern REASON = Pattern.compile("[A-Z][A-Z_]{0,39}");

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedBy, "decidedBy");
    Objects.requireNonNull(decidedAt, "decidedAt");
    if (reason != null && !REASON.matcher(reason).matches()) {
      throw new IllegalArgumentException("reason has the wrong form");
    }
  }

  /** What was decided. */
  enum Verdict {
    APPROVED(Status.APPROVED),
    HELD(Status.HELD),
    REJECTED(Status.REJECTED);

    private final Status status;

    Verdict(Status status) {
      this.status = status;
    }

    Status status() {
      return status;
    }
  }

  /** Who decided. */
  enum DecidedBy {
    RULES,
    EDITOR
  }
}
