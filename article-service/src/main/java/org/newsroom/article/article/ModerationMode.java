package org.newsroom.article.article;

/** How comments on an article are let through. */
public enum ModerationMode {
  /** Clean ones are approved, doubtful ones wait for an editor, forbidden ones are rejected. */
  AUTOMATIC,
  /** Whatever is not rejected waits for an editor. */
  EDITORS,
  /** There are no new comments. */
  CLOSED
}
