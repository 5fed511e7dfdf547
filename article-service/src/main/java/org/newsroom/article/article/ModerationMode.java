package org.newsroom.article.article;

/** How comments on an article are let through. */
public enum ModerationMode {
  /** Clean comments are approved, doubtful ones wait for an editor, forbidden ones are rejected. */
  AUTOMATIC,
  /** Every comment that is not rejected waits for an editor. */
  EDITORS,
  /** No new comment is taken. */
  CLOSED
}
