package org.newsroom.notification.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/** An article as MongoDB keeps it. An absent field stands for null. */
@Document(ArticleDocument.COLLECTION)
record ArticleDocument(
    @MongoId String id,
    long version,
    String title,
    @Nullable String url,
    @Nullable String language,
    @Nullable List<String> formerIds,
    @Nullable Boolean withdrawn) {

  static final String COLLECTION = "articles";

  static ArticleDocument of(Article article) {
    return new ArticleDocument(
        article.articleId(),
        article.version(),
        article.title(),
        article.url(),
        article.language(),
        article.formerIds(),
        article.withdrawn());
  }

  Article article() {
    return new Article(id, version, title, url, language, formerIds, withdrawn);
  }

  /** Sets every field but the id. */
  Update replacement() {
    Update update = new Update().set("version", version).set("title", title);
    setOrUnset(update, "url", url);
    setOrUnset(update, "language", language);
    setOrUnset(update, "formerIds", formerIds);
    setOrUnset(update, "withdrawn", withdrawn);
    return update;
  }

  private static void setOrUnset(Update update, String field, @Nullable Object value) {
    if (value == null) {
      update.unset(field);
    } else {
      update.set(field, value);
    }
  }
}
