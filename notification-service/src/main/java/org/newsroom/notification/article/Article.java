package org.newsroom.notification.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code contracts/articles.v1.schema.json}
 * describes.
 *
 * @param url the article's address on the website that embeds the comments; null when not known
 * @param language the article's language, BCP 47; null when not known
 * @param formerIds ids that this article had before
 * @param withdrawn whether it is off the website; null means no
 */
@OfType("org.newsroom.article.changed.v1")
public record Article(
    String articleId,
    long version,
    String title,
    @Nullable String url,
    @Nullable String language,
    @Nullable List<String> formerIds,
    @Nullable Boolean withdrawn) {

  static final String TOPIC = "articles.v1";

  public Article {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(title, "title");
    if (version < 1) {
      throw new IllegalArgumentException("version must be positive");
    }
    formerIds = formerIds == null ? null : List.copyOf(formerIds);
  }

  /** Tells whether it can be read. */
  public boolean isThere() {
    return !Boolean.TRUE.equals(withdrawn);
  }
}
