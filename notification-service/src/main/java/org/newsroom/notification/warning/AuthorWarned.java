package org.newsroom.notification.warning;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Warning;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.OfType;

/** The news that the newsroom has warned the author of a comment. */
@OfType("org.newsroom.author.warned.v1")
record AuthorWarned(UUID commentId, UUID warningId, String message, Instant warnedAt)
    implements Noticing.Occurrence {

  static final String TOPIC = "authors.warned.v1";

  AuthorWarned {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(warningId, "warningId");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(warnedAt, "warnedAt");
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant due) {
    return inbox.warned(new Warning(warningId, warnedAt, message), due);
  }

  /** The text keeps the newsroom's words out of logs. */
  @Override
  public String toString() {
    return "AuthorWarned[commentId=" + commentId + "]";
  }
}
