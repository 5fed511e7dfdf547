package org.newsroom.notification.reader;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Noticing;

/** The news that its author has taken a comment back, for good. */
record CommentWithdrawn(UUID commentId, Instant withdrawnAt) implements Noticing.Occurrence {

  static final String TOPIC = "comments.withdrawn.v1";

  CommentWithdrawn {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(withdrawnAt, "withdrawnAt");
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant due) {
    return inbox.withdrawn(withdrawnAt, due);
  }
}
