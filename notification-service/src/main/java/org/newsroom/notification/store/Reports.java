package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The reports in the inboxes, by the comments that they are about. */
@Repository
public class Reports {

  private static final int BATCH = 500;

  private final MongoOperations mongo;

  Reports(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Hands over all reports of the comments, some at a time: the comment of each, by its id. */
  public void forEachBatch(Collection<UUID> commentIds, Consumer<Map<UUID, UUID>> batch) {
    if (commentIds.isEmpty()) {
      return;
    }
    Query query = new Query(where("matter.reported").in(commentIds));
    query.fields().include("matter.reported");
    try (Stream<Report> found = mongo.stream(query, Report.class, InboxDocument.COLLECTION)) {
      Iterator<Report> all = found.iterator();
      while (all.hasNext()) {
        Map<UUID, UUID> some = new HashMap<>();
        while (all.hasNext() && some.size() < BATCH) {
          Report next = all.next();
          some.put(next.id(), next.matter().reported());
        }
        batch.accept(some);
      }
    }
  }

  /** A report, with the comment that it is about. */
  record Report(@Id UUID id, Matter matter) {

    record Matter(UUID reported) {}
  }
}
