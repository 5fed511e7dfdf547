package org.newsroom.notification.reader;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.OfType;

/**
 * The news that a comment's author asks for another look at a decision.
 *
 * @param sequence the number of that decision
 */
@OfType("org.newsroom.comment.appealed.v1")
record CommentAppealed(UUID commentId, @Nullable Long sequence, Instant appealedAt)
    implements Noticing.Occurrence {

  static final String TOPIC = "comments.appealed.v1";

  CommentAppealed {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(appealedAt, "appealedAt");
    if (sequence == null || sequence < 1) {
      throw new IllegalArgumentException("sequence is missing or less than 1");
    }
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant due) {
    return inbox.appealed(Objects.requireNonNull(sequence), appealedAt, due);
  }
}
