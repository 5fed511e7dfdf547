package org.newsroom.article.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.newsroom.article.page.Cursor;

/**
 * An article in one of its versions.
 *
 * @param version 1 for the first, one more with each change
 */
record Article(String id, long version, ArticleDraft content, Instant updatedAt) {

  Instant publishedAt() {
    return Objects.requireNonNull(content.publishedAt());
  }

  Cursor cursor() {
    return new Cursor(publishedAt(), id);
  }

  ModerationMode modeOr(ModerationMode site) {
    return Objects.requireNonNullElse(content.moderationMode(), site);
  }

  String etag() {
    return "\"" + version + "\"";
  }

  /** As the other services need it. */
  ArticleChanged changed(ModerationMode site) {
    ModerationMode mode = modeOr(site);
    return new ArticleChanged(
        id,
        version,
        content.title(),
        content.section(),
        content.tags(),
        Objects.requireNonNullElse(content.people(), List.of()),
        mode != ModerationMode.CLOSED,
        mode,
        updatedAt);
  }
}
