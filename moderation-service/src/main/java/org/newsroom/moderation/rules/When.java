package org.newsroom.moderation.rules;

/** In whose company a word counts; alone it may be a topic of the news. */
enum When {
  ALWAYS,
  /** In a sentence that also speaks to or about somebody. */
  DIRECTED,
  /** In a sentence that also names somebody whom the article names. */
  PERSON
}
