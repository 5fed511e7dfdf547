package org.newsroom.notification.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.store.Noticing;

/** The news that a comment is on its article, or off it again. */
record CommentPublished(UUID commentId, State state, Long sequence, Instant occurredAt)
    implements Noticing.Occurrence {

  static final String TOPIC = "comments.published.v1";

  CommentPublished {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(state, "state");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(occurredAt, "occurredAt");
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant now) {
    return inbox.published(new Publication(sequence, state == State.PUBLISHED, occurredAt), now);
  }

  /** Whether the comment is on its article. */
  enum State {
    PUBLISHED,
    UNPUBLISHED
  }
}
