package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** One small document per article with comments: how many are shown, and a version for caches. */
@Repository
public class Discussions {

  private final MongoOperations operations;

  Discussions(MongoOperations operations) {
    this.operations = operations;
  }

  /** By article, then by partition: the offset of the last record counted. */
  Map<String, Map<String, Long>> counted(Collection<String> articleIds) {
    return of(articleIds, StoredDiscussion.COUNTED, StoredDiscussion::countedOrNothing);
  }

  /** By article: how many comments readers see. An article that never had one is left out. */
  public Map<String, Long> counts(Collection<String> articleIds) {
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
    List<UpdateOneModel<Document>> writes = new ArrayList<>(deltas.size());
    deltas.forEach(
        (articleId, delta) ->
            writes.add(
                upsert(
                    unchanged(articleId, delta, counted.getOrDefault(articleId, Map.of())),
                    update(delta))));
    try {
      write(writes, false);
    } catch (RuntimeException e) {
      // An upsert whose condition no longer holds collides with the document that is there.
      DuplicateKeys.of(e);
      throw new ConcurrentBatchException();
    }
  }

  /** Matches only while the last records counted are those that the change was computed from. */
  private static Bson unchanged(String articleId, Counting.Delta delta, Map<String, Long> counted) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(Filters.eq(StoredDiscussion.ID, articleId));
    for (String partition : delta.offsets().keySet()) {
      Long last = counted.get(partition);
      String field = counted(partition);
      conditions.add(last == null ? Filters.exists(field, false) : Filters.eq(field, last));
    }
    return Filters.and(conditions);
  }

  private static Bson update(Counting.Delta delta) {
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.inc(StoredDiscussion.COUNT, delta.change()));
    delta
        .offsets()
        .forEach((partition, offset) -> updates.add(Updates.set(counted(partition), offset)));
    return Updates.combine(updates);
  }

  private static String counted(String partition) {
    return StoredDiscussion.COUNTED + "." + partition;
  }

  /** Makes caches of these articles' comments stale; called once the comments are written. */
  void touch(Collection<String> articleIds) {
    List<UpdateOneModel<Document>> writes =
        articleIds.stream()
            .map(
                id ->
                    upsert(
                        Filters.eq(StoredDiscussion.ID, id),
                        Updates.inc(StoredDiscussion.VERSION, 1L)))
            .toList();
    if (!writes.isEmpty()) {
      write(writes, true);
    }
  }

  private static UpdateOneModel<Document> upsert(Bson filter, Bson update) {
    return new UpdateOneModel<>(filter, update, new UpdateOptions().upsert(true));
  }

  /**
   * Writes through the driver itself, because an upsert of Spring's bulk operations is an update of
   * many documents, which MongoDB does not try again when another insert comes first.
   */
  private void write(List<UpdateOneModel<Document>> writes, boolean journaled) {
    operations.execute(
        StoredDiscussion.class,
        documents ->
            (journaled ? documents : documents.withWriteConcern(WriteConcern.W1))
                .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
  }
}
