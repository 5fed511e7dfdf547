package org.newsroom.article.discussion;

import static org.newsroom.article.discussion.DiscussionConfiguration.UNJOURNALED;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One small document per article with comments: how many are shown, and a version for caches. */
@Repository
class Discussions {

  private final MongoOperations operations;
  private final MongoOperations unjournaled;

  Discussions(MongoOperations operations, @Qualifier(UNJOURNALED) MongoOperations unjournaled) {
    this.operations = operations;
    this.unjournaled = unjournaled;
  }

  /** By article, then by partition: the offset of the last record counted. */
  Map<String, Map<String, Long>> counted(Collection<String> articleIds) {
    return of(articleIds, StoredDiscussion.COUNTED, StoredDiscussion::countedOrNothing);
  }

  /** By article: how many comments readers see. An article that never had one is left out. */
  Map<String, Long> counts(Collection<String> articleIds) {
    return of(articleIds, StoredDiscussion.COUNT, StoredDiscussion::countOrZero);
  }

  /** A number that grows whenever the list of the article's comments may have changed. */
  long version(String articleId) {
    return of(List.of(articleId), StoredDiscussion.VERSION, StoredDiscussion::versionOrZero)
        .getOrDefault(articleId, 0L);
  }

  private <T> Map<String, T> of(
      Collection<String> articleIds, String field, Function<StoredDiscussion, T> value) {
    Query query = query(where(StoredDiscussion.ID).in(articleIds));
    query.fields().include(field);
    return operations.find(query, StoredDiscussion.class).stream()
        .collect(Collectors.toMap(StoredDiscussion::id, value));
  }

  /**
   * Adds to the counts, each record once. The write does not wait for the journal, because another
   * one of the same batch follows that does.
   *
   * @throws ConcurrentBatchException when another instance has counted meanwhile
   */
  void count(Map<String, Counting.Delta> deltas, Map<String, Map<String, Long>> counted) {
    if (deltas.isEmpty()) {
      return;
    }
    BulkOperations writes = unjournaled.bulkOps(BulkMode.UNORDERED, StoredDiscussion.class);
    deltas.forEach(
        (articleId, delta) ->
            writes.upsert(
                unchanged(articleId, delta, counted.getOrDefault(articleId, Map.of())),
                update(delta)));
    try {
      writes.execute();
    } catch (RuntimeException e) {
      // An upsert whose condition no longer holds collides with the document that is there.
      DuplicateKeys.of(e);
      throw new ConcurrentBatchException();
    }
  }

  /** Matches only while the last records counted are those that the change was computed from. */
  private static Query unchanged(
      String articleId, Counting.Delta delta, Map<String, Long> counted) {
    Criteria criteria = where(StoredDiscussion.ID).is(articleId);
    for (String partition : delta.offsets().keySet()) {
      Long last = counted.get(partition);
      Criteria field = criteria.and(counted(partition));
      criteria = last == null ? field.exists(false) : field.is(last);
    }
    return query(criteria);
  }

  private static Update update(Counting.Delta delta) {
    Update update = new Update().inc(StoredDiscussion.COUNT, delta.change());
    delta.offsets().forEach((partition, offset) -> update.set(counted(partition), offset));
    return update;
  }

  private static String counted(String partition) {
    return StoredDiscussion.COUNTED + "." + partition;
  }

  /** Makes caches of these articles' comments stale; called once the comments are written. */
  void touch(Collection<String> articleIds) {
    if (articleIds.isEmpty()) {
      return;
    }
    BulkOperations writes = operations.bulkOps(BulkMode.UNORDERED, StoredDiscussion.class);
    articleIds.forEach(
        id ->
            writes.upsert(
                query(where(StoredDiscussion.ID).is(id)),
                new Update().inc(StoredDiscussion.VERSION, 1L)));
    writes.execute();
  }
}
