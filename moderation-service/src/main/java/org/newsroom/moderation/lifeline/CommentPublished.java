package org.newsroom.moderation.lifeline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The part that a life line needs of the event that {@code
 * contracts/comments.published.v1.schema.json} describes.
 */
@OfType("org.newsroom.comment.published.v1")
record CommentPublished(
    String commentId, State state, long sequence, @Nullable String cause, Instant occurredAt)
    implements Occurrence {

  static final String TOPIC = "comments.published.v1";

  CommentPublished {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(occurredAt, "occurredAt");
    if (sequence < 1) {
      throw new IllegalArgumentException("sequence must be positive");
    }
  }

  @Override
  public boolean isTold() {
    return true;
  }

  @Override
  public String kind() {
    return state.name();
  }

  @Override
  public Instant at() {
    return occurredAt;
  }

  @Override
  public @Nullable String decidedBy() {
    return null;
  }

  @Override
  public @Nullable String detail() {
    return "VERDICT".equals(cause) ? null : cause;
  }

  /** Whether it is on its article. */
  enum State {
    PUBLISHED,
    UNPUBLISHED
  }
}
