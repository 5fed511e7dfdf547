package org.newsroom.comment.sanction;

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
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The suspensions as they are shared by all instances, the highest version of each author. */
@Repository
class StoredSuspensions implements Indexed {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration READ_BY_ALL = Duration.ofHours(1);

  private final MongoOperations mongo;
  private final Clock clock;

  StoredSuspensions(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return SuspensionDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.ascending("changedAt")),
        new IndexModel(
            Indexes.ascending("forgetAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  /**
   * Stores those that are newer than what is there. An upsert whose condition does not hold tries
   * to insert what exists. That may be an older version which another instance inserted at the same
   * moment; so it is written again as an update.
   *
   * @param heard at most one of each author
   */
  void store(Collection<AuthorSanctioned> heard) {
    List<AuthorSanctioned> all = List.copyOf(heard);
    try {
      write(all, BulkOperations::upsert);
    } catch (RuntimeException e) {
      write(DuplicateKeys.of(e).stream().map(all::get).toList(), BulkOperations::updateOne);
    }
  }

  private interface Write {
    void addTo(BulkOperations writes, Query older, Update replacement);
  }

  private void write(List<AuthorSanctioned> heard, Write write) {
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, SuspensionDocument.class);
    for (AuthorSanctioned one : heard) {
      Query older = new Query(where("id").is(one.authorKey()).and("version").lt(one.version()));
      write.addTo(writes, older, replacement(one));
    }
    writes.execute();
  }

  private Update replacement(AuthorSanctioned one) {
    Suspension suspension = one.suspension();
    Update replacement =
        new Update()
            .set("version", one.version())
            .set("suspended", suspension != null)
            .currentDate("changedAt");
    setOrUnset(replacement, "until", suspension == null ? null : suspension.until());
    setOrUnset(replacement, "message", suspension == null ? null : suspension.message());
    setOrUnset(replacement, "forgetAt", forgottenAt(suspension));
    return replacement;
  }

  /**
   * Long after it is over, and long after now: what MongoDB deletes before all instances have read
   * it leaves in force whatever they read before.
   */
  private @Nullable Instant forgottenAt(@Nullable Suspension suspension) {
    Instant now = clock.instant();
    if (suspension == null) {
      return now.plus(KEPT);
    }
    Instant over = suspension.until();
    if (over == null) {
      return null;
    }
    return (over.isAfter(now) ? over : now).plus(KEPT);
  }

  private static void setOrUnset(Update replacement, String field, @Nullable Object value) {
    if (value == null) {
      replacement.unset(field);
    } else {
      replacement.set(field, value);
    }
  }

  /**
   * Forgets an author of whom nothing holds any more. The key stays for an hour, since instances
   * hear of a change and not of a deletion; any later version replaces it.
   */
  void forget(String authorKey) {
    Update forgotten =
        new Update()
            .set("version", 0L)
            .set("suspended", false)
            .currentDate("changedAt")
            .set("forgetAt", clock.instant().plus(READ_BY_ALL))
            .unset("until")
            .unset("message");
    mongo.updateFirst(new Query(where("id").is(authorKey)), forgotten, SuspensionDocument.class);
  }

  /** Those that have changed since then. */
  List<SuspensionDocument> changedSince(Instant then) {
    return mongo.find(new Query(where("changedAt").gte(then)), SuspensionDocument.class);
  }
}
