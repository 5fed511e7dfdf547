package org.newsroom.moderation.alert;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The watch that one instance at a time keeps, and what it has seen; it survives the instance. */
@Repository
class Watch {

  private static final String LEASE = "lease";

  private final MongoOperations mongo;
  private final String holder = UUID.randomUUID().toString();

  Watch(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Whether the watch is this instance's for so long. */
  boolean isOurs(Instant now, Duration lasts) {
    Criteria free = new Criteria().orOperator(where("holder").is(holder), where("until").lte(now));
    Update ours = new Update().set("holder", holder).set("until", now.plus(lasts));
    try {
      mongo.upsert(new Query(where("id").is(LEASE).andOperator(free)), ours, Seen.class);
      return true;
    } catch (RuntimeException e) {
      // Somebody else has it: the upsert then tries to insert what exists.
      DuplicateKeys.of(e);
      return false;
    }
  }

  /** Lets another instance have the watch at once. */
  void leave() {
    Query ours = new Query(where("id").is(LEASE).and("holder").is(holder));
    mongo.remove(ours, Seen.class);
  }

  /** What was last seen of that. */
  Seen of(String what) {
    Seen seen = mongo.findById(what, Seen.class);
    return seen == null ? new Seen(what, null, null, false, 0) : seen;
  }

  void save(Seen seen) {
    mongo.save(seen);
  }

  /**
   * What was seen.
   *
   * @param holder the instance that has the lease
   * @param until how long it has it; or when something was done last
   * @param raised whether it is so, and an alert has said it
   * @param times how often it has become so
   */
  @Document("alertWatch")
  record Seen(
      @MongoId String id,
      @Nullable String holder,
      @Nullable Instant until,
      boolean raised,
      int times) {

    Seen now(boolean isSo) {
      return new Seen(id, holder, until, isSo, isSo && !raised ? times + 1 : times);
    }

    Seen done(Instant at) {
      return new Seen(id, holder, at, raised, times);
    }
  }
}
