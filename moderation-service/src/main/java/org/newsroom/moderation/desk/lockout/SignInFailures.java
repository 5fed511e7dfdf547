package org.newsroom.moderation.desk.lockout;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The counts of failures to sign in, of all instances. */
@Repository
class SignInFailures implements Indexed {

  static final String COLLECTION = "signInFailures";

  private static final int MOST_TRIES = 50;
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);

  private final MongoOperations mongo;
  private final LockOutProperties settings;
  private final Clock clock;

  SignInFailures(MongoOperations mongo, LockOutProperties settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.ascending("forgottenAt"),
            new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  List<FailureCount> find(Collection<String> ids) {
    return mongo.find(new Query(where("id").in(ids)), FailureCount.class);
  }

  /**
   * Counts one failure more, unless the next attempt has to wait. Of any number that are counted at
   * once, as many succeed as may still fail.
   *
   * @return how long to wait; nothing when it was counted
   */
  Duration add(String id, int limit) {
    Instant now = clock.instant();
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      FailureCount known = mongo.findById(id, FailureCount.class);
      Duration pause = known == null ? Duration.ZERO : known.pause(now);
      if (!pause.isZero()) {
        return pause;
      }
      boolean counted =
          known == null
              ? isInserted(FailureCount.first(id, limit, now, settings))
              : isReplaced(known, known.oneMore(limit, now, settings));
      if (counted) {
        return Duration.ZERO;
      }
    }
    return SHORT_PAUSE;
  }

  private boolean isInserted(FailureCount first) {
    try {
      mongo.insert(first);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  private boolean isReplaced(FailureCount known, FailureCount next) {
    Query unchanged =
        new Query(
            where("id")
                .is(known.id())
                .and("failures")
                .is(known.failures())
                .and("openAt")
                .is(known.openAt()));
    Update update =
        new Update()
            .set("failures", next.failures())
            .set("openAt", next.openAt())
            .set("forgottenAt", next.forgottenAt());
    return mongo.updateFirst(unchanged, update, FailureCount.class).getMatchedCount() == 1;
  }

  /** Takes one back that turned out to be no failure, and the pause that it began. */
  void takeBack(String id) {
    mongo.updateFirst(
        new Query(where("id").is(id).and("failures").gt(0)),
        new Update().inc("failures", -1).set("openAt", Instant.EPOCH),
        FailureCount.class);
  }

  void forget(String id) {
    mongo.remove(new Query(where("id").is(id)), FailureCount.class);
  }
}
