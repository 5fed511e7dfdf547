package org.newsroom.moderation.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/** An article as MongoDB keeps it. */
@Document("articles")
record ArticleDocument(
    @MongoId String id,
    long version,
    String title,
    @Nullable String section,
    @Nullable String url,
    List<String> tags,
    List<String> people,
    Article.Mode moderationMode,
    @Nullable Boolean withdrawn,
    @Nullable List<String> formerIds,
    @Nullable String language) {

  static ArticleDocument of(Article article) {
    return new ArticleDocument(
        article.articleId(),
        article.version(),
        article.title(),
        article.section(),
        article.url(),
        Objects.requireNonNull(article.tags()),
        Objects.requireNonNull(article.people()),
        article.moderationMode(),
        article.isWithdrawn() ? true : null,
        article.names().size() == 1 ? null : article.formerIds(),
        article.language());
  }

  Article article() {
    return new Article(
        id,
        version,
        title,
        section,
        url,
        tags,
        people,
        moderationMode,
        withdrawn,
        formerIds,
        language);
  }

  /** Sets every field but the id. */
  Update replacement() {
    Update replacement =
        new Update()
            .set("version", version)
            .set("title", title)
            .set("tags", tags)
            .set("people", people)
            .set("moderationMode", moderationMode);
    setOrUnset(replacement, "section", section);
    setOrUnset(replacement, "url", url);
    setOrUnset(replacement, "withdrawn", withdrawn);
    setOrUnset(replacement, "formerIds", formerIds);
    setOrUnset(replacement, "language", language);
    return replacement;
  }

  private static void setOrUnset(Update replacement, String field, @Nullable Object value) {
    if (value == null) {
      replacement.unset(field);
    } else {
      replacement.set(field, value);
    }
  }
}
