package org.newsroom.moderation.alert;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The alerts of the last month, with what has become of them. */
@Repository
class Alerts implements Indexed {

  static final String COLLECTION = "alerts";

  /** The most that one round posts. */
  static final int MOST_AT_ONCE = 5;

  private static final Duration KEPT = Duration.ofDays(30);

  private final MongoOperations mongo;

  Alerts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.ascending("cases")),
        new IndexModel(Indexes.ascending("next"), new IndexOptions().sparse(true)),
        new IndexModel(
            Indexes.ascending("at"),
            new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS)));
  }

  /** Stores an alert; one of the same id stays as it is. */
  void add(Alert alert) {
    try {
      mongo.insert(alert);
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
    }
  }

  /** Those of the comments that an alert was about. */
  Set<String> toldOf(Collection<String> commentIds) {
    Set<String> told = new HashSet<>();
    mongo
        .find(new Query(where("cases").in(commentIds)), Alert.class)
        .forEach(alert -> told.addAll(alert.cases()));
    return told;
  }

  /** Those that are to be posted now, the oldest first. */
  List<Alert> due(Instant now) {
    Query due = new Query(where("next").lte(now));
    return mongo.find(due.with(Sort.by("next")).limit(MOST_AT_ONCE), Alert.class);
  }

  /** Notes that it is not posted again. */
  void settle(Alert alert) {
    mongo.updateFirst(byId(alert), new Update().unset("next"), Alert.class);
  }

  /** Notes that an attempt has failed, and when the next one comes. */
  void failed(Alert alert, Instant next) {
    mongo.updateFirst(byId(alert), new Update().set("next", next).inc("failures", 1), Alert.class);
  }

  /** Those since then that were in no digest, the oldest first. */
  List<Alert> unmailed(Instant since) {
    Query query = new Query(where("at").gte(since).and("mailed").is(false));
    return mongo.find(query.with(Sort.by("at", "id")), Alert.class);
  }

  void mailed(Collection<Alert> alerts) {
    Query those = new Query(where("id").in(alerts.stream().map(Alert::id).toList()));
    mongo.updateMulti(those, new Update().set("mailed", true), Alert.class);
  }

  @Nullable Alert find(String id) {
    return mongo.findById(id, Alert.class);
  }

  private static Query byId(Alert alert) {
    return new Query(where("id").is(alert.id()));
  }
}
