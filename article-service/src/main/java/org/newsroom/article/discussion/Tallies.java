package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What the comments themselves tell of their discussions; it costs what a discussion holds. */
@Repository
class Tallies {

  private static final Document SHOWN =
      new Document(
          "$cond",
          List.of(
              new Document(
                  "$and",
                  List.of(
                      new Document("$eq", List.of("$" + StoredComment.VISIBLE, true)),
                      new Document("$ne", List.of("$" + StoredComment.REMOVED, true)))),
              1L,
              0L));

  private final MongoOperations operations;

  Tallies(MongoOperations operations) {
    this.operations = operations;
  }

  /** What the comments of a discussion tell. */
  Tally of(String discussion) {
    List<Bson> stages =
        List.of(
            Aggregates.match(Filters.eq(StoredComment.ARTICLE_ID, discussion)),
            Aggregates.group(
                null,
                Accumulators.sum("count", SHOWN),
                Accumulators.max("version", "$" + StoredComment.CHANGED),
                Accumulators.max("turn", "$" + StoredComment.TURN)));
    Document found =
        operations.execute(StoredComment.class, comments -> comments.aggregate(stages).first());
    return found == null
        ? new Tally(0, 0, 0)
        : new Tally(number(found, "count"), number(found, "version"), number(found, "turn"));
  }

  private static long number(Document found, String field) {
    Number number = found.get(field, Number.class);
    return number == null ? 0 : number.longValue();
  }

  /** The ids of discussions with comments, one seek along the index for each. */
  List<String> idsAfter(String after, int limit) {
    List<String> ids = new ArrayList<>();
    String next = idAfter(after);
    while (next != null) {
      ids.add(next);
      next = ids.size() < limit ? idAfter(next) : null;
    }
    return ids;
  }

  private @Nullable String idAfter(String after) {
    Query query =
        query(where(StoredComment.ARTICLE_ID).gt(after))
            .with(Sort.by(StoredComment.ARTICLE_ID))
            .limit(1);
    query.fields().include(StoredComment.ARTICLE_ID).exclude(StoredComment.ID);
    Document found = operations.findOne(query, Document.class, StoredComment.COLLECTION);
    return found == null ? null : found.getString(StoredComment.ARTICLE_ID);
  }

  boolean isEmpty() {
    return operations.estimatedCount(StoredComment.class) == 0;
  }

  /**
   * What comments tell of their discussion.
   *
   * @param count how many readers see
   * @param version the last in which one changed
   * @param turn that of the last edition that wrote one
   */
  record Tally(long count, long version, long turn) {

    /** Whether the discussion knows at least what its comments tell, and counts as they do. */
    boolean agreesWith(Discussion discussion) {
      return discussion.count() == count
          && discussion.version() >= version
          && Objects.requireNonNullElse(discussion.turn(), 0L) >= turn;
    }
  }
}
