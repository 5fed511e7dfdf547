package org.newsroom.moderation.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/**
 * An article as MongoDB keeps it.
 *
 * @param section absent also in documents of releases that did not keep it
 * @param url like section
 */
@Document("articles")
record ArticleDocument(
    @MongoId String id,
    long version,
    String title,
    List<String> tags,
    List<String> people,
    Article.Mode moderationMode,
    @Nullable Boolean withdrawn,
    @Nullable List<String> formerIds,
    @Nullable String section,
    @Nullable String url) {

  static ArticleDocument of(Article article) {
    return new ArticleDocument(
        article.articleId(),
        article.version(),
        article.title(),
        Objects.requireNonNull(article.tags()),
        Objects.requireNonNull(article.people()),
        article.moderationMode(),
        article.isWithdrawn() ? true : null,
        article.names().size() == 1 ? null : article.formerIds(),
        article.section(),
        article.url());
  }

  Article article() {
    return new Article(
        id, version, title, tags, people, moderationMode, withdrawn, formerIds, section, url);
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
    setOrUnset(replacement, "withdrawn", withdrawn);
    setOrUnset(replacement, "formerIds", formerIds);
    setOrUnset(replacement, "section", section);
    setOrUnset(replacement, "url", url);
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
