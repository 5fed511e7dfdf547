package org.newsroom.moderation.lifeline;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What events have told of each comment, for some months after the last of them. */
@Repository
class Lifelines implements Indexed {

  private static final String COLLECTION = "lifelines";
  private static final Duration KEPT = Duration.ofDays(180);

  private final MongoOperations mongo;

  Lifelines(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    IndexOptions forgotten = new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS);
    return List.of(new IndexModel(Indexes.ascending("last"), forgotten));
  }

  /** Adds entries, by comment id, all in one write; what is there already changes nothing. */
  void add(Map<String, List<Entry>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try {
      upsert(entries);
    } catch (RuntimeException e) {
      // Another instance has inserted the same life line at the same moment.
      Set<Integer> taken = DuplicateKeys.of(e);
      if (!taken.isEmpty()) {
        upsert(entries);
      }
    }
  }

  private void upsert(Map<String, List<Entry>> entries) {
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, Lifeline.class);
    entries.forEach(
        (commentId, told) -> {
          Update update = new Update();
          for (Entry entry : told) {
            update.set("entries." + entry.key(), entry);
          }
          Instant last = told.stream().map(Entry::at).max(Instant::compareTo).orElseThrow();
          writes.upsert(new Query(where("id").is(commentId)), update.max("last", last));
        });
    writes.execute();
  }

  /** The entries of a comment. */
  Collection<Entry> of(String commentId) {
    Lifeline found = mongo.findById(commentId, Lifeline.class);
    return found == null ? List.of() : found.entries().values();
  }

  /**
   * A life line as MongoDB keeps it.
   *
   * @param entries by what they say, so that each is there once
   */
  @Document(COLLECTION)
  record Lifeline(@MongoId String id, Map<String, Entry> entries, Instant last) {}
}
