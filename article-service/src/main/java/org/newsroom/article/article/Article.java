package org.newsroom.article.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.newsroom.platform.page.Cursor;

/**
 * An article in one of its versions.
 *
 * @param version 1 for the first, one more with each change
 * @param mode its own, or the site's when this version was made
 */
record Article(
    String id, long version, ArticleDraft content, ModerationMode mode, Instant updatedAt) {

  Instant publishedAt() {
    return Objects.requireNonNull(content.publishedAt());
  }

  Cursor cursor() {
    return new Cursor(publishedAt(), id);
  }

  boolean isOpen() {
    return mode != ModerationMode.CLOSED;
  }

  /** Whether the other says the same, in the same mode. */
  boolean isAs(Article other) {
    return content.equals(other.content) && mode == other.mode;
  }

  /** The next version, which differs in the mode alone. */
  Article in(ModerationMode other) {
    return new Article(id, version + 1, content, other, updatedAt);
  }

  String etag() {
    return "\"" + version + "\"";
  }

  /** As the other services need it. */
  ArticleChanged changed() {
    return new ArticleChanged(
        id,
        version,
        content.title(),
        content.section(),
        content.tags(),
        Objects.requireNonNullElse(content.people(), List.of()),
        isOpen(),
        mode,
        updatedAt);
  }
}
