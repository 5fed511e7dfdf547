package org.newsroom.article.site.comment;

import org.jspecify.annotations.Nullable;

/**
 * The part of a discussion that a reader has asked for.
 *
 * @param sort {@code newest} or {@code oldest}
 * @param cursor where the page before ended; null for the first
 * @param reply the comment that the reader wants to answer, or null
 */
public record Shown(String sort, @Nullable String cursor, @Nullable String reply) {

  /** The orders that there are. */
  public static final String SORTS = "newest|oldest";

  /** The newest comments, with which a discussion begins. */
  public static final Shown FIRST = new Shown("newest", null, null);

  boolean newest() {
    return sort.equals("newest");
  }
}
