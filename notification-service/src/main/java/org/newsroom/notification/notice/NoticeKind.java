package org.newsroom.notification.notice;

/** The subject of a notice. */
public enum NoticeKind {
  /** The comment has come: the acknowledgement, always an author's first notice. */
  RECEIVED,
  /** The editors will look at the comment. */
  HELD,
  /** The comment will not be published. */
  NOT_PUBLISHED,
  /** The comment is on the website. */
  PUBLISHED,
  /** The comment is on the website no more. */
  TAKEN_OFF,
  /** An earlier decision holds no more; the notice's verdict is in force now. */
  DECISION_CHANGED
}
