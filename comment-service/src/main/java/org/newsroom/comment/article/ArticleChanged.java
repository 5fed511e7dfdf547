package org.newsroom.comment.article;

import java.util.Objects;
import org.newsroom.platform.id.Ids;

/**
 * The news that an article was put, as far as this service cares.
 *
 * @param version the number of the change; a higher one supersedes a lower one
 * @param commentsOpen whether new comments are taken
 */
record ArticleChanged(String articleId, Long version, Boolean commentsOpen) {

  static final String TOPIC = "articles.v1";

  ArticleChanged {
    if (!Ids.isKey(Objects.requireNonNull(articleId, "articleId"))) {
      throw new IllegalArgumentException("articleId has the wrong form");
    }
    if (Objects.requireNonNull(version, "version") < 1) {
      throw new IllegalArgumentException("version starts at 1");
    }
    Objects.requireNonNull(commentsOpen, "commentsOpen");
  }
}
