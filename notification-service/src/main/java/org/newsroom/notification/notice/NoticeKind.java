package org.newsroom.notification.notice;

/** The subject of a notice. */
public enum NoticeKind {
  /** The comment has come: the acknowledgement, always an author's first notice. */
  RECEIVED,
  /** The editors will look at the comment. */
  HELD,
  /** The comment will not be published. */
  NOT_PUBLISHED,
  /** The comment is on the website; where the notice has a verdict, after all. */
  PUBLISHED,
  /** The newsroom has struck words from the comment, which is on the website. */
  EDITED,
  /** The comment is on the website as its author wrote it, after words were struck from it. */
  RESTORED,
  /** The comment is on the website no more, without a decision about it. */
  TAKEN_OFF,
  /** An earlier decision holds no more; the notice's verdict is in force now. */
  DECISION_CHANGED,
  /** The author has taken the comment back: always a comment's last notice. */
  WITHDRAWN,
  /** A correction of the comment has come. */
  CORRECTION_RECEIVED,
  /** The editors will look at the correction; what was published before stays until then. */
  CORRECTION_HELD,
  /** The corrected comment is on the website. */
  CORRECTION_PUBLISHED,
  /** The correction will not be published; what was published before stays. */
  CORRECTION_NOT_PUBLISHED,
  /** The editors will look again at a decision against the comment. */
  APPEAL_RECEIVED,
  /** The editors have looked again, and the decision against the comment holds. */
  APPEAL_DISMISSED,
  /** Somebody has replied to the comment. */
  REPLIED,
  /** The newsroom warns the author. */
  WARNED,
  /** A report of somebody else's comment has come: always its reporter's first notice. */
  REPORT_RECEIVED,
  /** The reported comment is on the website no more. */
  REPORT_UPHELD,
  /** The reported comment stays on the website. */
  REPORT_DISMISSED,
  /** The reported comment was off the website before an editor decided about the report. */
  REPORT_MOOT;

  /** Tells whether a later notice of this sort makes an earlier one old news. */
  boolean isStanding() {
    return switch (this) {
      case HELD,
          NOT_PUBLISHED,
          PUBLISHED,
          EDITED,
          RESTORED,
          TAKEN_OFF,
          DECISION_CHANGED,
          CORRECTION_HELD,
          CORRECTION_PUBLISHED,
          CORRECTION_NOT_PUBLISHED,
          APPEAL_DISMISSED,
          REPORT_UPHELD,
          REPORT_DISMISSED,
          REPORT_MOOT ->
          true;
      case RECEIVED,
          WITHDRAWN,
          CORRECTION_RECEIVED,
          APPEAL_RECEIVED,
          REPLIED,
          WARNED,
          REPORT_RECEIVED ->
          false;
    };
  }

  /** Tells whether it says nothing of where the comment stands. */
  boolean isAside() {
    return this == REPLIED || this == WARNED;
  }

  /** Tells whether it says that the comment is not on the website. */
  boolean saysOff() {
    return this == NOT_PUBLISHED
        || this == TAKEN_OFF
        || this == DECISION_CHANGED
        || this == APPEAL_DISMISSED;
  }
}
