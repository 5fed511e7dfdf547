package org.newsroom.moderation.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code contracts/articles.v1.schema.json}
 * describes.
 *
 * @param language that it is written in, BCP 47, or null where it is the website's
 */
@OfType("org.newsroom.article.changed.v1")
public record Article(
    String articleId,
    long version,
    String title,
    @Nullable String section,
    @Nullable String url,
    @Nullable List<String> tags,
    @Nullable List<String> people,
    Mode moderationMode,
    @Nullable Boolean withdrawn,
    @Nullable List<String> formerIds,
    @Nullable String language) {

  static final String TOPIC = "articles.v1";

  /** How comments on the article are let through. */
  public enum Mode {
    AUTOMATIC,
    EDITORS,
    CLOSED
  }

  public Article {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(moderationMode, "moderationMode");
    if (version < 1) {
      throw new IllegalArgumentException("version must be positive");
    }
    tags = tags == null ? List.of() : List.copyOf(tags);
    people = people == null ? List.of() : List.copyOf(people);
    withdrawn = Boolean.TRUE.equals(withdrawn);
    formerIds = formerIds == null ? List.of() : List.copyOf(formerIds);
  }

  /** Whether the article is off the website, with its comments. */
  public boolean isWithdrawn() {
    return Boolean.TRUE.equals(withdrawn);
  }

  /** Its id and the ids that it had before. */
  public List<String> names() {
    return Stream.concat(Stream.of(articleId), Objects.requireNonNull(formerIds).stream()).toList();
  }

  /** The article as the rules need it. */
  public ArticleContext context() {
    return new ArticleContext(
        title,
        Objects.requireNonNull(people),
        Objects.requireNonNull(tags),
        language == null ? List.of() : List.of(language));
  }
}
