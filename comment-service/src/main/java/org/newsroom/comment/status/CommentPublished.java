package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A comment is on its article, or off it again.
 *
 * @param sequence that of the verdict which caused it
 */
record CommentPublished(UUID commentId, Long sequence, State state, Instant occurredAt) {

  static final String TOPIC = "comments.published.v1";

  CommentPublished {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(occurredAt, "occurredAt");
  }

  /** On or off. */
  enum State {
    PUBLISHED(Status.PUBLISHED),
    UNPUBLISHED(Status.UNPUBLISHED);

    private final Status status;

    State(Status status) {
      this.status = status;
    }

    Status status() {
      return status;
    }
  }
}
