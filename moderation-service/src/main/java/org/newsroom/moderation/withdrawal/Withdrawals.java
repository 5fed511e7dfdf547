package org.newsroom.moderation.withdrawal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A mark for each comment that was withdrawn, whether or not it was heard of before. */
@Repository
public class Withdrawals {

  private final MongoOperations mongo;

  Withdrawals(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps the marks; the first mark of a comment stays. */
  void mark(List<CommentWithdrawn> withdrawn) {
    try {
      mongo
          .bulkOps(BulkMode.UNORDERED, Mark.class)
          .insert(
              withdrawn.stream().map(one -> new Mark(one.commentId(), one.withdrawnAt())).toList())
          .execute();
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
    }
  }

  /** The times at which those of the comments were withdrawn that are marked, by comment id. */
  public Map<String, Instant> among(Collection<String> commentIds) {
    return mongo.find(new Query(where("id").in(commentIds)), Mark.class).stream()
        .collect(Collectors.toMap(Mark::id, Mark::at));
  }

  @Document("withdrawals")
  record Mark(@MongoId String id, Instant at) {}
}
