package org.newsroom.article.discussion;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One small document per article with comments: how many are shown, and a version for caches. */
@Repository
class Discussions {

  private static final String COUNT = "count";
  private static final String VERSION = "version";
  private static final String COUNTED = "counted";

  private final MongoCollection<Document> documents;

  Discussions(MongoDatabase database) {
    this.documents = database.getCollection("discussions");
  }

  /** By article, then by partition: the offset of the last record counted. */
  Map<String, Map<String, Long>> counted(Collection<String> articleIds) {
    Map<String, Map<String, Long>> counted = new HashMap<>();
    documents
        .find(Filters.in("_id", articleIds))
        .projection(Projections.include(COUNTED))
        .forEach(
            document -> {
              Map<String, Long> offsets = new HashMap<>();
              Document known = document.get(COUNTED, new Document());
              known.forEach(
                  (partition, offset) -> offsets.put(partition, ((Number) offset).longValue()));
              counted.put(document.getString("_id"), offsets);
            });
    return counted;
  }

  /**
   * Adds to the counts, each record once. Not journaled by itself: the journal is in the order of
   * the writes, and the last of them is.
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
            writes.add(write(articleId, delta, counted.getOrDefault(articleId, Map.of()))));
    try {
      documents
          .withWriteConcern(WriteConcern.W1)
          .bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      throw ConcurrentBatchException.orOriginal(e);
    }
  }

  /** Matches only while the last records counted are those that the change was computed from. */
  private static UpdateOneModel<Document> write(
      String articleId, Counting.Delta delta, Map<String, Long> counted) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(Filters.eq("_id", articleId));
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.inc(COUNT, delta.change()));
    delta
        .offsets()
        .forEach(
            (partition, offset) -> {
              String field = COUNTED + "." + partition;
              Long last = counted.get(partition);
              conditions.add(last == null ? Filters.exists(field, false) : Filters.eq(field, last));
              updates.add(Updates.set(field, offset));
            });
    return new UpdateOneModel<>(
        Filters.and(conditions), Updates.combine(updates), new UpdateOptions().upsert(true));
  }

  /** Makes caches of these articles' comments stale; called once the comments are written. */
  void touch(Collection<String> articleIds) {
    List<UpdateOneModel<Document>> writes =
        articleIds.stream()
            .map(
                id ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", id),
                        Updates.inc(VERSION, 1L),
                        new UpdateOptions().upsert(true)))
            .toList();
    if (!writes.isEmpty()) {
      documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
  }

  long version(String articleId) {
    Document document =
        documents
            .find(Filters.eq("_id", articleId))
            .projection(Projections.include(VERSION))
            .first();
    return document == null ? 0 : number(document, VERSION);
  }

  Map<String, Long> counts(Collection<String> articleIds) {
    Map<String, Long> counts = new HashMap<>();
    documents
        .find(Filters.in("_id", articleIds))
        .projection(Projections.include(COUNT))
        .forEach(document -> counts.put(document.getString("_id"), number(document, COUNT)));
    return counts;
  }

  private static long number(Document document, String field) {
    Number number = document.get(field, Number.class);
    return number == null ? 0 : number.longValue();
  }
}
