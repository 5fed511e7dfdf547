package org.newsroom.article.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A discussion as MongoDB holds it. Each component is a field of the same name, and is absent until
 * it is first written, or when it is not asked for.
 *
 * @param id the id of the article under which it began, kept as text, even where it could be an
 *     ObjectId
 * @param count how many comments on the article are visible
 * @param version raised when the list of its comments has changed
 * @param turn raised when an edition begins
 * @param edition the edition that has begun and is not known to be stored completely
 * @param withdrawnAt when the article was withdrawn last
 * @param of the id of the discussion that this id means; nothing else is there then
 */
@org.springframework.data.mongodb.core.mapping.Document(StoredDiscussion.COLLECTION)
record StoredDiscussion(
    @MongoId(FieldType.STRING) String id,
    @Nullable Long count,
    @Nullable Long version,
    @Nullable Long turn,
    @Nullable Begun edition,
    @Nullable Instant withdrawnAt,
    @Nullable String of) {

  static final String COLLECTION = "discussions";
  static final String ID = "_id";
  static final String COUNT = "count";
  static final String VERSION = "version";
  static final String TURN = "turn";
  static final String EDITION = "edition";
  static final String WITHDRAWN_AT = "withdrawnAt";
  static final String OF = "of";

  /**
   * An edition that has begun: whoever meets it can store what it changes and finish it.
   *
   * @param turn its number
   * @param version by how much it raises the version
   * @param count by how much it raises the count
   * @param comments the writes: a comment's id and the fields to set
   */
  record Begun(long turn, long version, long count, List<Document> comments) {

    static final String TURN = "edition.turn";

    Document document() {
      return new Document(
          Map.of("turn", turn, "version", version, "count", count, "comments", comments));
    }
  }

  Discussion discussion() {
    return new Discussion(
        id,
        Objects.requireNonNullElse(version, 0L),
        Objects.requireNonNullElse(count, 0L),
        turn,
        withdrawnAt);
  }
}
