package org.newsroom.moderation.deadletter;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * A mark for each dead letter that was sent again, kept for longer than Kafka keeps the letter
 * itself. Offsets begin at 0 again in a topic that was made anew, so that a letter which was set
 * aside later than the mark at its place is another one.
 */
@Repository
class Replays implements Indexed {

  private static final String COLLECTION = "replays";
  private static final long DAYS = 30;

  private final MongoOperations mongo;

  Replays(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.ascending("at"), new IndexOptions().expireAfter(DAYS, TimeUnit.DAYS)));
  }

  static String id(String topic, int partition, long offset) {
    return topic + "/" + partition + "/" + offset;
  }

  void mark(String id, String by, Instant at) {
    mongo.save(new Replay(id, by, at));
  }

  /** When each of those that were sent again was so. */
  Map<String, Instant> among(Collection<String> ids) {
    return mongo.find(new Query(where("id").in(ids)), Replay.class).stream()
        .collect(Collectors.toMap(Replay::id, Replay::at));
  }

  @Document(COLLECTION)
  record Replay(@MongoId String id, String by, Instant at) {}
}
