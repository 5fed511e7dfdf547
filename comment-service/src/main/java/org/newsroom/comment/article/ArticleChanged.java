package org.newsroom.comment.article;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An article was put, as far as this service cares.
 *
 * @param version a higher one supersedes a lower one
 * @param commentsOpen whether new comments are taken
 */
record ArticleChanged(String articleId, Long version, Boolean commentsOpen) {

  static final String TOPIC = "articles.v1";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");

  ArticleChanged {
    if (!ID.matcher(Objects.requireNonNull(articleId, "articleId")).matches()) {
      throw new IllegalArgumentException("articleId has the wrong form");
    }
    if (Objects.requireNonNull(version, "version") < 1) {
      throw new IllegalArgumentException("version starts at 1");
    }
    Objects.requireNonNull(commentsOpen, "commentsOpen");
  }
}
