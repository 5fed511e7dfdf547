package org.newsroom.moderation.rules.definition;

/** A rule says with it near whom its words count; alone they may be a topic of the news. */
public enum AppliesTo {
  /** The words count wherever they stand. */
  ALWAYS,
  /** The words count in a sentence that also speaks to or about somebody. */
  DIRECTED,
  /** The words count in a sentence that also names somebody whom the article names. */
  PERSON,
  /** The words count in a text that also leads elsewhere: to a website or into a messenger. */
  LEADS
}
