package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;

/**
 * The news that a comment is on its article, or off it again.
 *
 * @param sequence the number of the ruling that caused it
 */
record CommentPublished(UUID commentId, Long sequence, State state, Instant occurredAt) {

  static final String TOPIC = "comments.published.v1";

  CommentPublished {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(occurredAt, "occurredAt");
  }

  Steps.Taken taken() {
    Status status =
        switch (state) {
          case PUBLISHED -> Status.PUBLISHED;
          case UNPUBLISHED -> Status.UNPUBLISHED;
        };
    return new Steps.Taken(commentId, new Step(status, sequence, occurredAt, null));
  }

  /** Whether the comment is on its article. */
  enum State {
    PUBLISHED,
    UNPUBLISHED
  }
}
