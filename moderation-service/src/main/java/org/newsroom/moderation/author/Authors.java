package org.newsroom.moderation.author;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What is on record about authors, by key. */
@Repository
class Authors {

  static final String COLLECTION = "authors";

  private static final String FIRST_WAITING = PendingEvent.FIELD + ".0";

  private final MongoOperations mongo;
  private final OutboxRelay relay;

  Authors(MongoOperations mongo, OutboxRelay authorRelay) {
    this.mongo = mongo;
    this.relay = authorRelay;
  }

  Author find(AuthorKey key) {
    AuthorDocument found = mongo.findById(key.value(), AuthorDocument.class);
    return found == null ? Author.unknown(key) : found.author();
  }

  /** Those of the authors about whom anything is on record. */
  List<Author> find(Collection<String> keys) {
    return mongo.find(new Query(where("id").in(keys)), AuthorDocument.class).stream()
        .map(AuthorDocument::author)
        .toList();
  }

  /**
   * Stores an author's record that has changed, and has its events sent, if there are any.
   *
   * @return false when the record has changed meanwhile, and the change has to be thought over
   */
  boolean change(Author before, Author next, List<OutgoingEvent> events, Instant at) {
    AuthorDocument changed = AuthorDocument.of(next, PendingEvent.documentsOf(events, at));
    if (before.version() == 0) {
      return inserted(changed) && handedOn(changed, events, at);
    }
    return replaced(before, changed) && handedOn(changed, events, at);
  }

  private boolean inserted(AuthorDocument first) {
    try {
      mongo.insert(first);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  private boolean replaced(Author before, AuthorDocument changed) {
    Update changes =
        new Update()
            .set("version", changed.version())
            .set("sanctions", changed.sanctions())
            .set("notes", changed.notes());
    if (changed.hasPendingEvents()) {
      changes
          .push(PendingEvent.FIELD)
          .each(Objects.requireNonNull(changed.pendingEvents()).toArray());
    }
    Query unchanged =
        new Query(where("id").is(before.key().value()).and("version").is(before.version()));
    return mongo.updateFirst(unchanged, changes, AuthorDocument.class).getMatchedCount() == 1;
  }

  private boolean handedOn(AuthorDocument author, List<OutgoingEvent> events, Instant at) {
    if (!events.isEmpty()) {
      relay.stored(author.id(), events, at);
    }
    return true;
  }

  /** Whether an event about the author is not known to be sent. */
  boolean hasEventsWaiting(AuthorKey key) {
    Query waiting = new Query(where("id").is(key.value()).and(FIRST_WAITING).exists(true));
    return mongo.exists(waiting, AuthorDocument.class);
  }

  /**
   * Deletes a record that has not changed and has no event that waits.
   *
   * @return whether it was deleted
   */
  boolean delete(Author record) {
    Query unchanged =
        new Query(
            where("id")
                .is(record.key().value())
                .and("version")
                .is(record.version())
                .and(FIRST_WAITING)
                .exists(false));
    return mongo.remove(unchanged, AuthorDocument.class).getDeletedCount() == 1;
  }
}
