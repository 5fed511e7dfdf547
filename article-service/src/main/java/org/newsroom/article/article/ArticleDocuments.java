package org.newsroom.article.article;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;

/** How an article is kept in MongoDB. */
final class ArticleDocuments {

  static final String PUBLISHED_AT = "publishedAt";
  static final String TAG_KEYS = "tagKeys";
  static final String VERSION = "version";
  static final String OWN_MODE = "moderationMode";
  static final String MODE = "mode";

  private ArticleDocuments() {}

  /** Tags are found whatever their case. */
  static String tagKey(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT);
  }

  static Document of(Article article) {
    ArticleDraft content = article.content();
    return new Document("_id", article.id())
        .append(VERSION, article.version())
        .append("title", content.title())
        .append("subtitle", content.subtitle())
        .append("author", content.author())
        .append("section", content.section())
        .append(PUBLISHED_AT, Date.from(article.publishedAt()))
        .append("paragraphs", content.paragraphs())
        .append("pictureCredit", content.pictureCredit())
        .append("tags", content.tags())
        .append(TAG_KEYS, content.tags().stream().map(ArticleDocuments::tagKey).toList())
        .append("people", content.people())
        .append(OWN_MODE, content.moderationMode() == null ? null : content.moderationMode().name())
        .append(MODE, article.mode().name())
        .append("updatedAt", Date.from(article.updatedAt()));
  }

  static Article of(Document document) {
    String mode = document.getString(OWN_MODE);
    return new Article(
        document.getString("_id"),
        document.get(VERSION, Number.class).longValue(),
        new ArticleDraft(
            document.getString("title"),
            document.getString("subtitle"),
            document.getString("author"),
            document.getString("section"),
            instant(document, PUBLISHED_AT),
            Objects.requireNonNullElse(document.getList("paragraphs", String.class), List.of()),
            document.getString("pictureCredit"),
            document.getList("tags", String.class),
            document.getList("people", String.class),
            mode == null ? null : ModerationMode.valueOf(mode)),
        mode(document),
        instant(document, "updatedAt"));
  }

  /** Those of an earlier release have none; they were announced in that of the site then. */
  private static ModerationMode mode(Document document) {
    String mode = document.getString(MODE);
    String own = document.getString(OWN_MODE);
    return mode != null
        ? ModerationMode.valueOf(mode)
        : own != null ? ModerationMode.valueOf(own) : ModerationMode.AUTOMATIC;
  }

  private static Instant instant(Document document, String field) {
    Date date = document.getDate(field);
    return date.toInstant();
  }
}
