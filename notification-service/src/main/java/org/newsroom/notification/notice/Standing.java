package org.newsroom.notification.notice;

/** Tells from an inbox how things stand with its comment, and so what its reader may expect. */
public enum Standing {
  /** Something is to come: the reader may wait for it. */
  WAITING,
  /** The comment is on the website. */
  PUBLISHED,
  /** The comment is not on the website, by a decision that can be appealed against. */
  REFUSED,
  /** Nothing more is to come. */
  OVER;

  /** How things stand with the inbox's comment or report. */
  public static Standing of(Inbox inbox) {
    if (inbox.isWithdrawn()) {
      return OVER;
    }
    return inbox.visible().stream()
        .filter(notice -> !notice.kind().isAside())
        .reduce((earlier, later) -> later)
        .map(Standing::of)
        .orElse(WAITING);
  }

  private static Standing of(Notice newest) {
    return switch (newest.kind()) {
      case RECEIVED, HELD, CORRECTION_RECEIVED, CORRECTION_HELD, APPEAL_RECEIVED, REPORT_RECEIVED ->
          WAITING;
      case PUBLISHED, EDITED, RESTORED, CORRECTION_PUBLISHED, CORRECTION_NOT_PUBLISHED -> PUBLISHED;
      case DECISION_CHANGED -> newest.verdict() == Verdict.HELD ? WAITING : REFUSED;
      case NOT_PUBLISHED -> newest.reason() == Reason.ARTICLE_WITHDRAWN ? OVER : REFUSED;
      case APPEAL_DISMISSED,
          TAKEN_OFF,
          WITHDRAWN,
          REPORT_UPHELD,
          REPORT_DISMISSED,
          REPORT_MOOT,
          REPLIED,
          WARNED ->
          OVER;
    };
  }
}
