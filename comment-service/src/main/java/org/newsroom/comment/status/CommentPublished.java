package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;
import org.newsroom.platform.event.OfType;

/**
 * The news that a comment is on its article, or off it again.
 *
 * @param sequence the number of the ruling that caused it
 * @param revision the revision that is, or was, on the article; absent for the first
 * @param cause the occasion, where it is said
 */
@OfType("org.newsroom.comment.published.v1")
record CommentPublished(
    UUID commentId,
    Long sequence,
    State state,
    Instant occurredAt,
    @Nullable Integer revision,
    @Nullable String cause) {

  static final String TOPIC = "comments.published.v1";

  private static final String OF_THE_ARTICLE = "ARTICLE_WITHDRAWN";

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
    String reason = OF_THE_ARTICLE.equals(cause) ? OF_THE_ARTICLE : null;
    int shown = Objects.requireNonNullElse(revision, 1);
    return new Steps.Taken(commentId, new Step(status, sequence, occurredAt, reason, shown, null));
  }

  /** Whether the comment is on its article. */
  enum State {
    PUBLISHED,
    UNPUBLISHED
  }
}
