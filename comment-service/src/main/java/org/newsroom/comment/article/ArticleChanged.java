package org.newsroom.comment.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;
import org.newsroom.platform.id.Ids;

/**
 * The news that an article was put, as far as this service cares.
 *
 * @param version the number of the change; a higher one supersedes a lower one
 * @param commentsOpen whether new comments are taken
 * @param formerIds ids that mean this article, too; absent means none
 */
@OfType("org.newsroom.article.changed.v1")
record ArticleChanged(
    String articleId,
    Long version,
    Boolean commentsOpen,
    Article.@Nullable Mode moderationMode,
    @Nullable List<String> formerIds) {

  static final String TOPIC = "articles.v1";

  ArticleChanged {
    if (!Ids.isKey(Objects.requireNonNull(articleId, "articleId"))) {
      throw new IllegalArgumentException("articleId has the wrong form");
    }
    if (Objects.requireNonNull(version, "version") < 1) {
      throw new IllegalArgumentException("version starts at 1");
    }
    Objects.requireNonNull(commentsOpen, "commentsOpen");
    formerIds = formerIds == null ? List.of() : List.copyOf(formerIds);
    if (!formerIds.stream().allMatch(Ids::isKey)) {
      throw new IllegalArgumentException("a former id has the wrong form");
    }
  }
}
