package org.newsroom.moderation.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A mark for each comment whose author is forgotten, whether or not it was heard of before. */
@Repository
class Erasures {

  private final MongoOperations mongo;

  Erasures(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps the marks; the first of a comment stays. */
  void mark(List<Mark> marks) {
    try {
      mongo.bulkOps(BulkMode.UNORDERED, Mark.class).insert(marks).execute();
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
    }
  }

  List<Mark> among(Collection<String> commentIds) {
    return mongo.find(new Query(where("id").in(commentIds)), Mark.class);
  }

  /**
   * The mark of a comment.
   *
   * @param name the name under which the text stays; absent where that goes, too
   */
  @Document("erasures")
  record Mark(@MongoId String id, @Nullable String name, Instant at) {}
}
