package org.newsroom.moderation.rules.definition;

/** In whose company a word counts; alone it may be a topic of the news. */
public enum AppliesTo {
  ALWAYS,
  /** In a sentence that also speaks to or about somebody. */
  DIRECTED,
  /** In a sentence that also names somebody whom the article names. */
  PERSON
}
