package org.newsroom.notification.notice;

/** The content of a ruling on a comment. */
public enum Verdict {
  APPROVED,
  HELD,
  REJECTED
}
