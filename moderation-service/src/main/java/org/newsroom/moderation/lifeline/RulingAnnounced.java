package org.newsroom.moderation.lifeline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The part that a life line needs of the event that {@code
 * contracts/comments.moderated.v1.schema.json} describes.
 */
@OfType("org.newsroom.comment.moderated.v1")
record RulingAnnounced(
    String commentId,
    long sequence,
    String verdict,
    String decidedBy,
    @Nullable String cause,
    @Nullable String reason,
    Instant decidedAt)
    implements Occurrence {

  static final String TOPIC = "comments.moderated.v1";

  RulingAnnounced {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedBy, "decidedBy");
    Objects.requireNonNull(decidedAt, "decidedAt");
    if (sequence < 1) {
      throw new IllegalArgumentException("sequence must be positive");
    }
  }

  /** What the rules let through at once is told of by its publication. */
  @Override
  public boolean isTold() {
    return sequence > 1 || !verdict.equals("APPROVED");
  }

  @Override
  public String kind() {
    return verdict;
  }

  @Override
  public Instant at() {
    return decidedAt;
  }

  @Override
  public @Nullable String detail() {
    return reason == null ? cause : reason;
  }
}
