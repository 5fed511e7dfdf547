package org.newsroom.comment.person;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The requests that came, each with its progress and the events that tell of it in one document. Of
 * two instances that work on one, only one gets each step stored.
 */
@Repository
class Jobs implements Indexed {

  /** As long as its topic repeats a request. */
  private static final Duration KEPT = Duration.ofDays(400);

  private static final int TOGETHER = 20;

  private final MongoOperations mongo;
  private final OutboxRelay relay;

  Jobs(MongoOperations mongo, OutboxRelay personRelay) {
    this.mongo = mongo;
    this.relay = personRelay;
  }

  @Override
  public String collection() {
    return JobDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.ascending("open"), new IndexOptions().sparse(true)),
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  /** Takes requests; one that is known stays as it is. */
  void take(List<PersonRequested> requests) {
    try {
      mongo
          .bulkOps(BulkMode.UNORDERED, JobDocument.class)
          .insert(requests.stream().map(JobDocument::of).toList())
          .execute();
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
    }
  }

  List<JobDocument> open() {
    return mongo.find(new Query(where("open").is(true)).limit(TOGETHER), JobDocument.class);
  }

  /** Notes whose comment it was, which the comment itself will soon not tell any more. */
  void found(JobDocument job, @Nullable String authorKey) {
    Update update = new Update().unset("wholePerson");
    if (authorKey != null) {
      update.set("authorKey", authorKey);
    }
    mongo.updateFirst(
        new Query(where("_id").is(job.id()).and("wholePerson").is(true)),
        update,
        JobDocument.class);
  }

  /** Stores a part with its events, before anything of it is done. */
  void announce(JobDocument job, Part part) {
    Update update =
        new Update()
            .inc("part", 1)
            .inc("found", (long) part.comments())
            .set("after", part.after())
            .set("current", part.current());
    write(job, update, part.events());
  }

  /** Stores that all is done, and forgets who was meant. */
  void finish(JobDocument job, List<OutgoingEvent> events, Instant now) {
    Update update =
        new Update()
            .inc("part", 1)
            .unset("open")
            .unset("authorKey")
            .unset("commentId")
            .unset("current")
            .unset("after")
            .set("expiresAt", now.plus(KEPT));
    write(job, update, events);
  }

  private void write(JobDocument job, Update update, List<OutgoingEvent> events) {
    Instant at = events.get(0).time();
    update.push(PendingEvent.FIELD).each(PendingEvent.documentsOf(events, at).toArray());
    Query unchanged =
        new Query(where("_id").is(job.id()).and("part").is(job.part()).and("open").is(true));
    if (mongo.updateFirst(unchanged, update, JobDocument.class).getMatchedCount() == 1) {
      relay.stored(job.id(), events, at);
    }
  }

  /**
   * A part of the comments that are meant.
   *
   * @param after the last of them
   * @param current those that are to be stripped once this is stored
   */
  record Part(
      int comments,
      UUID after,
      List<JobDocument.CurrentDocument> current,
      List<OutgoingEvent> events) {}
}
