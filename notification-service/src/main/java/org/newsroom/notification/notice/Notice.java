package org.newsroom.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an author is told about a comment.
 *
 * @param position its place among the comment's notices, from 1; the id of its server-sent event
 * @param sequence the number of the ruling behind it; 0 for the acknowledgement
 * @param at the time of what it tells
 * @param verdict the verdict in force, in a notice of a changed decision
 * @param reason the reason why the comment is not published, in a notice that says so
 * @param mail the state of its e-mail
 * @param mailedAt when the mail server took or finally refused it
 */
public record Notice(
    int position,
    NoticeKind kind,
    long sequence,
    Instant at,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    MailState mail,
    @Nullable Instant mailedAt) {

  Notice with(MailState state, @Nullable Instant when) {
    return new Notice(position, kind, sequence, at, verdict, reason, state, when);
  }

  /** Tells whether an e-mail about it is still to be sent. */
  public boolean waits() {
    return mail == MailState.WAITING;
  }
}
