package org.newsroom.article.article;

import java.time.Instant;
import org.newsroom.platform.page.Cursor;

/**
 * An article in one of its versions.
 *
 * @param version 1 for the first, one more with each change
 * @param mode the article's own mode, or the site's when this version was made
 */
public record Article(
    String id, long version, Content content, ModerationMode mode, Instant updatedAt) {

  /** The time at which readers saw it first. */
  public Instant publishedAt() {
    return content.publishedAt();
  }

  /** Where a list goes on after this article. */
  public Cursor cursor() {
    return new Cursor(publishedAt(), id);
  }

  /** Whether new comments are taken. */
  public boolean isOpen() {
    return mode != ModerationMode.CLOSED;
  }

  /** Whether the other article has the same content, in the same mode. */
  boolean isAs(Article other) {
    return content.equals(other.content) && mode == other.mode;
  }

  /** The next version of the article, which differs in the mode alone. */
  Article in(ModerationMode other) {
    return new Article(id, version + 1, content, other, updatedAt);
  }

  String etag() {
    return "\"" + version + "\"";
  }

  /** The event that tells the other services of this version. */
  ArticleChanged changed() {
    return new ArticleChanged(
        id,
        version,
        content.title(),
        content.section(),
        content.tags(),
        content.people(),
        isOpen(),
        mode,
        content.url(),
        content.language(),
        updatedAt);
  }
}
