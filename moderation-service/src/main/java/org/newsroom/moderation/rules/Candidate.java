package org.newsroom.moderation.rules;

import org.jspecify.annotations.Nullable;

/**
 * A text to be judged, with everything that may bear on the judgement.
 *
 * @param text the reader's own text, unchanged
 * @param locale BCP 47, if known; it makes one language likelier, and decides nothing alone
 */
public record Candidate(
    String text, @Nullable String locale, ArticleContext article, AuthorContext author) {

  /** A text about which nothing else is known. */
  public static Candidate of(String text) {
    return new Candidate(text, null, ArticleContext.none(), AuthorContext.unknown());
  }

  public Candidate under(ArticleContext article) {
    return new Candidate(text, locale, article, author);
  }
}
