package org.newsroom.notification.reader;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.OfType;

/** The news that its author has taken a comment back, for good. */
@OfType("org.newsroom.comment.withdrawn.v1")
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
