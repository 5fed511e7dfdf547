package org.newsroom.article.article;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * An article as MongoDB holds it. Each component is a field of the same name; a list of articles
 * reads no paragraphs.
 *
 * @param id kept as text, even where it could be an ObjectId
 * @param tagKeys the tags by which articles are found
 * @param moderationMode the article's own mode
 * @param mode the mode in which this version was announced; absent in articles of an earlier
 *     release
 */
@Document(StoredArticle.COLLECTION)
record StoredArticle(
    @MongoId(FieldType.STRING) String id,
    long version,
    String title,
    @Field(write = ALWAYS) @Nullable String subtitle,
    String author,
    @Field(write = ALWAYS) @Nullable String section,
    Instant publishedAt,
    @Nullable List<String> paragraphs,
    @Field(write = ALWAYS) @Nullable String pictureCredit,
    List<String> tags,
    List<String> tagKeys,
    @Nullable List<String> people,
    @Field(write = ALWAYS) @Nullable ModerationMode moderationMode,
    @Nullable ModerationMode mode,
    Instant updatedAt,
    @Field(write = ALWAYS) @Nullable Picture picture,
    @Field(write = ALWAYS) @Nullable String language,
    @Field(write = ALWAYS) @Nullable String url) {

  static final String COLLECTION = "articles";
  static final String ID = "_id";
  static final String VERSION = "version";
  static final String PUBLISHED_AT = "publishedAt";
  static final String PARAGRAPHS = "paragraphs";
  static final String TAG_KEYS = "tagKeys";
  static final String MODERATION_MODE = "moderationMode";
  static final String MODE = "mode";

  static StoredArticle of(Article article) {
    Content content = article.content();
    return new StoredArticle(
        article.id(),
        article.version(),
        content.title(),
        content.subtitle(),
        content.author(),
        content.section(),
        content.publishedAt(),
        content.paragraphs(),
        content.pictureCredit(),
        content.tags(),
        tagKeys(content.tags()),
        content.people(),
        content.ownMode(),
        article.mode(),
        article.updatedAt(),
        content.picture(),
        content.language(),
        content.url());
  }

  Article article() {
    Content content =
        new Content(
            title,
            subtitle,
            author,
            section,
            publishedAt,
            Objects.requireNonNullElse(paragraphs, List.of()),
            pictureCredit,
            tags,
            Objects.requireNonNullElse(people, List.of()),
            moderationMode,
            picture,
            language,
            url);
    return new Article(id, version, content, announcedMode(), updatedAt);
  }

  /** An article of an earlier release was announced in its own mode, else as AUTOMATIC. */
  private ModerationMode announcedMode() {
    ModerationMode own = Objects.requireNonNullElse(moderationMode, ModerationMode.AUTOMATIC);
    return Objects.requireNonNullElse(mode, own);
  }

  static List<String> tagKeys(List<String> tags) {
    return tags.stream().map(StoredArticle::tagKey).toList();
  }

  /** A tag is found whatever its case. */
  static String tagKey(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT);
  }

  /** The id alone, read of articles that are looked at one by one later. */
  record Id(@MongoId(FieldType.STRING) String id) {}
}
