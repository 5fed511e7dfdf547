package org.newsroom.moderation.rules;

/**
 * The language of a comment.
 *
 * @param tag its ISO 639-1 code, or {@code und} where nothing tells
 * @param covered whether the rules can judge it; what nothing tells the language of is covered
 */
public record Language(String tag, boolean covered) {

  /** The language of a text that tells none. */
  public static final Language UNKNOWN = new Language("und", true);
}
