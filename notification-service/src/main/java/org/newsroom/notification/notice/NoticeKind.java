package org.newsroom.notification.notice;

/** What a notice is about. */
public enum NoticeKind {
  /** The acknowledgement: always an author's first notice. */
  RECEIVED,
  /** The editors will look at the comment. */
  HELD,
  /** The comment will not be published. */
  NOT_PUBLISHED,
  /** The comment is on the website. */
  PUBLISHED,
  /** The comment is on the website no more. */
  TAKEN_OFF,
  /** What was decided before holds no more; the notice's verdict holds now. */
  DECISION_CHANGED
}
