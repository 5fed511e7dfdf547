package org.newsroom.article.discussion;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * The counters of an article as MongoDB holds them. Each component is a field of the same name, and
 * is absent until it is first written, or when it is not asked for.
 *
 * @param id the article's id, kept as text, even where it could be an ObjectId
 * @param count how many comments on the article are visible
 * @param version raised whenever the list of its comments may have changed
 * @param counted by partition of the topic: the offset of the last record in {@code count}
 */
@Document(StoredDiscussion.COLLECTION)
record StoredDiscussion(
    @MongoId(FieldType.STRING) String id,
    @Nullable Long count,
    @Nullable Long version,
    @Nullable Map<String, Long> counted) {

  static final String COLLECTION = "discussions";
  static final String ID = "_id";
  static final String COUNT = "count";
  static final String VERSION = "version";
  static final String COUNTED = "counted";

  long countOrZero() {
    return Objects.requireNonNullElse(count, 0L);
  }

  long versionOrZero() {
    return Objects.requireNonNullElse(version, 0L);
  }

  Map<String, Long> countedOrNothing() {
    return Objects.requireNonNullElse(counted, Map.of());
  }
}
