package org.newsroom.comment.report;

/** The reasons for which a comment can be reported. */
public enum ReportReason {
  INSULT,
  HATE,
  THREAT,
  SEXUAL,
  DEFAMATION,
  PRIVACY,
  SPAM,
  OFF_TOPIC,
  /**
   * Illegal content: the law and an explanation are asked for (Digital Services Act, article 16).
   */
  ILLEGAL,
  OTHER
}
