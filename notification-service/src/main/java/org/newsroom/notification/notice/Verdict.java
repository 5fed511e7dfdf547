package org.newsroom.notification.notice;

/** What was decided about a comment. */
public enum Verdict {
  APPROVED,
  HELD,
  REJECTED
}
