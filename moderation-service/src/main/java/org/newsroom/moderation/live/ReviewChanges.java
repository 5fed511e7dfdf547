package org.newsroom.moderation.live;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Repository;

/**
 * What has lately happened to reviews, in the order of the store's own time. Writes are not
 * journaled: each is a hint, and what it tells of is stored elsewhere.
 */
@Repository
class ReviewChanges implements Indexed {

  static final String AT = "at";
  static final String EVENT = "event";
  static final String DATA = "data";

  /** How long changes are kept. */
  static final Duration KEPT = Duration.ofMinutes(15);

  private static final String COLLECTION = "reviewChanges";
  private static final Comparator<ReviewChange> IN_ORDER =
      Comparator.comparing(ReviewChange::at).thenComparing(ReviewChange::id);

  private final MongoDatabase database;
  private final MongoCollection<Document> changes;

  ReviewChanges(MongoDatabase database) {
    this.database = database;
    this.changes = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.W1);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    IndexOptions forgotten = new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS);
    return List.of(new IndexModel(Indexes.ascending(AT), forgotten));
  }

  /** Stores changes in this order. The store gives each its time. */
  void add(List<Told> told) {
    UpdateOptions upsert = new UpdateOptions().upsert(true);
    List<UpdateOneModel<Document>> writes = new ArrayList<>(told.size());
    for (Told one : told) {
      writes.add(
          new UpdateOneModel<>(
              Filters.eq("_id", new ObjectId()),
              Updates.combine(
                  Updates.currentDate(AT),
                  Updates.set(EVENT, one.event()),
                  Updates.set(DATA, one.data())),
              upsert));
    }
    changes.bulkWrite(writes, new BulkWriteOptions().ordered(true));
  }

  /** The changes at that time and after it, in order; at most so many, the oldest. */
  List<ReviewChange> since(Instant time, int most) {
    List<ReviewChange> found = new ArrayList<>();
    changes
        .find(Filters.gte(AT, Date.from(time)))
        .sort(Indexes.ascending(AT))
        .limit(most)
        .forEach(stored -> found.add(ReviewChange.of(stored)));
    found.sort(IN_ORDER);
    return found;
  }

  /** The time by the store's clock. */
  Instant now() {
    return database.runCommand(new Document("hello", 1)).getDate("localTime").toInstant();
  }

  /** A change that is to be stored. */
  record Told(String event, String data) {}
}
