package org.newsroom.moderation.live;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Repository;

/** The editors who have a desk open, over all instances, by the store's own time. */
@Repository
class Presences implements Indexed {

  private static final String COLLECTION = "presences";
  private static final String AT = "at";
  private static final Duration PRESENT = Duration.ofSeconds(30);

  private final MongoCollection<Document> presences;

  Presences(MongoDatabase database) {
    this.presences = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.W1);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    IndexOptions forgotten = new IndexOptions().expireAfter(60L, TimeUnit.SECONDS);
    return List.of(new IndexModel(Indexes.ascending(AT), forgotten));
  }

  /** Notes that these are here now; the names of all who were lately, in order. */
  List<String> note(Collection<String> here) {
    UpdateOptions upsert = new UpdateOptions().upsert(true);
    presences.bulkWrite(
        here.stream()
            .map(
                name ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", name), Updates.currentDate(AT), upsert))
            .toList());
    Map<String, Instant> noted = new HashMap<>();
    presences.find().forEach(one -> noted.put(one.getString("_id"), one.getDate(AT).toInstant()));
    // Those of this instance were noted just now.
    Instant now = noted.values().stream().max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return noted.entrySet().stream()
        .filter(one -> !one.getValue().isBefore(now.minus(PRESENT)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
