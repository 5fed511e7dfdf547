package org.newsroom.comment.status;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The waits of the last hours. An index by time serves the question and forgets what is older. */
@Repository
class Waits implements Indexed {

  /** What was decided longer ago says nothing about now: at night nobody decides. */
  static final Duration KEPT = Duration.ofHours(6);

  private static final int MOST_ASKED = 500;

  private final MongoOperations mongo;

  Waits(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return Wait.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.descending("at"),
            new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS)));
  }

  /** Notes waits; one that is known stays as it is. */
  void note(List<Wait> waits) {
    if (waits.isEmpty()) {
      return;
    }
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, Wait.class);
    for (Wait wait : waits) {
      writes.upsert(
          new Query(where("_id").is(wait.id())),
          new Update().set("at", wait.at()).set("millis", wait.millis()));
    }
    writes.execute();
  }

  /** The latest waits that ended after that moment, in milliseconds, at most 500. */
  List<Long> since(Instant moment) {
    Query query =
        new Query(where("at").gt(moment))
            .with(Sort.by(Sort.Direction.DESC, "at"))
            .limit(MOST_ASKED);
    return mongo.find(query, Wait.class).stream().map(Wait::millis).toList();
  }
}
