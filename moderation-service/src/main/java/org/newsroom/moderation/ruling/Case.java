package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;

/**
 * A comment with the verdict in force.
 *
 * @param authorKey under which its author's other comments are found
 * @param articleTitle as it was when the comment was judged
 */
public record Case(
    String commentId,
    Comment comment,
    Ruling ruling,
    @Nullable String authorKey,
    String articleTitle,
    long fingerprint) {

  /** The same comment under another verdict. */
  public Case under(Ruling next) {
    return new Case(commentId, comment, next, authorKey, articleTitle, fingerprint);
  }
}
