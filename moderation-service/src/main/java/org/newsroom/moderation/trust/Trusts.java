package org.newsroom.moderation.trust;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsroom.moderation.rules.Category;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The trust in each category's rejections, which all instances share. */
@Repository
class Trusts {

  private final MongoOperations mongo;

  Trusts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The state of every category. */
  Map<Category, Trust> all() {
    // Another release may have stored categories that are unknown here.
    Map<String, Trust> stored =
        mongo.findAll(Trust.class).stream().collect(Collectors.toMap(Trust::id, trust -> trust));
    Map<Category, Trust> all = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      all.put(category, stored.getOrDefault(category.name(), Trust.full(category)));
    }
    return all;
  }

  /**
   * Brings a category into doubt.
   *
   * @param seen the state that was judged
   * @return false when it has changed since
   */
  boolean doubt(Trust seen, Readings readings, Instant at) {
    Trust next = seen.afterErrors(readings, at);
    if (seen.times() == 0) {
      try {
        mongo.insert(next);
        return true;
      } catch (DuplicateKeyException e) {
        return false;
      }
    }
    Query unchanged =
        new Query(where("id").is(seen.id()).and("times").is(seen.times()).and("doubted").is(false));
    return mongo.replace(unchanged, next).getMatchedCount() == 1;
  }

  /** Takes a category out of doubt; says false when it is in none. */
  boolean confirm(Trust seen, String editor, Instant at) {
    Query doubted =
        new Query(where("id").is(seen.id()).and("times").is(seen.times()).and("doubted").is(true));
    Update confirmed =
        new Update().set("doubted", false).set("confirmedAt", at).set("confirmedBy", editor);
    return mongo.updateFirst(doubted, confirmed, Trust.class).getMatchedCount() == 1;
  }
}
