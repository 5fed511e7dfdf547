package org.newsroom.moderation.preference;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The filters that all editors share, as they were last written. */
@Repository
class SharedFilters {

  private static final String ID = "shared";

  private final MongoOperations mongo;

  SharedFilters(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Kept find() {
    @Nullable Kept kept = mongo.findById(ID, Kept.class);
    return kept == null ? new Kept(ID, 0, List.of()) : kept;
  }

  /**
   * Replaces them all.
   *
   * @param seen the version that is replaced
   * @return false when they are of another version
   */
  boolean replace(long seen, List<Preferences.Filter> filters) {
    Kept next = new Kept(ID, seen + 1, filters);
    if (seen == 0) {
      try {
        mongo.insert(next);
        return true;
      } catch (DuplicateKeyException e) {
        return false;
      }
    }
    Query unchanged = new Query(where("id").is(ID).and("version").is(seen));
    Update update = new Update().set("version", next.version()).set("filters", filters);
    return mongo.updateFirst(unchanged, update, Kept.class).getMatchedCount() == 1;
  }

  /**
   * The filters as MongoDB keeps them.
   *
   * @param version 0 before the first, one more with each
   */
  @Document("sharedFilters")
  record Kept(@MongoId String id, long version, List<Preferences.Filter> filters) {}
}
