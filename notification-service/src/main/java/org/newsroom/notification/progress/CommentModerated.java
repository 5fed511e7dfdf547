package org.newsroom.notification.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Cause;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.OfType;

/**
 * The ruling now in force on a comment, as far as its author and those who reported it are told.
 *
 * @param reason the code of the category behind the ruling; null when there is nothing to explain
 * @param decidedBy who ruled
 * @param cause the code of the occasion; null when it is not said
 * @param revision the revision that is judged; null for the first
 * @param message an editor's words to the author; null when none
 * @param grounds the law that the comment breaks, in an editor's words; null when none
 * @param statement the statement of reasons for its author; null when it needs none
 */
@OfType("org.newsroom.comment.moderated.v1")
record CommentModerated(
    UUID commentId,
    Long sequence,
    Verdict verdict,
    Instant decidedAt,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable String cause,
    @Nullable Integer revision,
    @Nullable String message,
    @Nullable String grounds,
    @Nullable String statement)
    implements Noticing.Occurrence {

  static final String TOPIC = "comments.moderated.v1";

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Sequences.requireValid(sequence);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedAt, "decidedAt");
    Sequences.requireRevision(revision);
  }

  @Override
  public Inbox applyTo(Inbox inbox, Instant due) {
    return inbox.ruled(ruling(), due);
  }

  private Ruling ruling() {
    int judged = revision == null ? 1 : revision;
    return new Ruling(
        sequence,
        verdict,
        Reason.of(reason),
        decidedAt,
        Cause.of(cause),
        "EDITOR".equals(decidedBy),
        judged,
        verdict == Verdict.APPROVED ? judged : 0,
        words(),
        statement);
  }

  /** The law comes before what an editor writes. */
  private @Nullable String words() {
    return grounds == null || message == null
        ? (grounds == null ? message : grounds)
        : grounds + "\n" + message;
  }

  /** Tells whether those who reported the comment may have to be told of it. */
  boolean isAnswer() {
    return verdict == Verdict.REJECTED
        || Cause.of(cause) == Cause.REPORT
        || Cause.of(cause) == Cause.APPEAL;
  }
}
