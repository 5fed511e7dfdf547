package org.newsroom.notification.telling;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/notices.v1.schema.json} describes. */
record NoticeGiven(
    UUID commentId, int position, NoticeKind kind, Channel channel, State state, Instant at) {

  /** The topic and the CloudEvents type. */
  static final EventType<NoticeGiven> TYPE =
      new EventType<>("notices.v1", "org.newsroom.notice.given.v1");

  /** The ways to an author. */
  enum Channel {
    INBOX,
    EMAIL
  }

  /** The states in which a notice rests. */
  enum State {
    TOLD,
    SENT,
    FAILED
  }

  static NoticeGiven told(UUID commentId, Notice notice) {
    return new NoticeGiven(
        commentId, notice.position(), notice.kind(), Channel.INBOX, State.TOLD, notice.at());
  }

  static NoticeGiven mailed(UUID commentId, Notice notice) {
    return new NoticeGiven(
        commentId,
        notice.position(),
        notice.kind(),
        Channel.EMAIL,
        notice.mail() == MailState.SENT ? State.SENT : State.FAILED,
        Objects.requireNonNull(notice.mailedAt()));
  }

  /** The same each time this is told. */
  String eventId() {
    return commentId + ":" + position + ":" + state;
  }
}
