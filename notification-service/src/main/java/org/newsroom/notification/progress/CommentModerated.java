package org.newsroom.notification.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.store.Noticing;

/**
 * The ruling now in force on a comment, as far as its author is told.
 *
 * @param reason the code of the category behind the ruling; null when there is nothing to explain
 */
record CommentModerated(
    UUID commentId, Long sequence, Verdict verdict, Instant decidedAt, @Nullable String reason)
    implements Noticing.Occurrence {

  static final String TOPIC = "comments.moderated.v1";

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedAt, "decidedAt");
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant now) {
    return inbox.ruled(new Ruling(sequence, verdict, Reason.of(reason), decidedAt), now);
  }
}
