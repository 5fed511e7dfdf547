package org.newsroom.article.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/articles.v1.schema.json} describes. */
record ArticleChanged(
    String articleId,
    long version,
    String title,
    @Nullable String section,
    List<String> tags,
    List<String> people,
    boolean commentsOpen,
    ModerationMode moderationMode,
    @Nullable String url,
    @Nullable String language,
    Instant updatedAt) {

  static final EventType<ArticleChanged> TYPE =
      new EventType<>("articles.v1", "org.newsroom.article.changed.v1");

  String eventId() {
    return articleId + ":" + version;
  }
}
