package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The authors' inboxes, one document per comment. A change reads, decides and writes on condition
 * that nobody wrote in between, and starts over for those where somebody did.
 */
@Repository
public class Inboxes {

  private static final int MOST_ROUNDS = 50;

  private final MongoOperations mongo;
  private final NoticeProperties settings;
  private final Clock clock;

  Inboxes(MongoOperations mongo, NoticeProperties settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Applies each change, which must be repeatable, to its inbox.
   *
   * @return the inboxes that changed; where somebody else made the very same change at the same
   *     time, both are told so
   */
  public List<Changed> change(Map<UUID, UnaryOperator<Inbox>> changes) {
    Map<UUID, Changed> written = new LinkedHashMap<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Changed> open = decide(changes);
      if (open.isEmpty()) {
        return List.copyOf(written.values());
      }
      open.forEach(changed -> written.put(changed.after().commentId(), changed));
      if (write(open) == open.size()) {
        return List.copyOf(written.values());
      }
    }
    throw new OptimisticLockingFailureException("inboxes change faster than they can be written");
  }

  @SuppressWarnings("ReferenceEquality") // A change that changes nothing gives back what it got.
  private List<Changed> decide(Map<UUID, UnaryOperator<Inbox>> changes) {
    Map<UUID, Inbox> known = new HashMap<>();
    find(changes.keySet()).forEach(inbox -> known.put(inbox.commentId(), inbox));
    List<Changed> open = new ArrayList<>();
    changes.forEach(
        (id, change) -> {
          Inbox before = known.getOrDefault(id, Inbox.of(id));
          Inbox after = change.apply(before);
          if (after != before) {
            open.add(new Changed(before, after));
          }
        });
    return open;
  }

  /** Returns how many inboxes were written; 0 where somebody else inserted one at the same time. */
  private int write(List<Changed> open) {
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, InboxDocument.class);
    open.forEach(changed -> write(changed.after(), writes));
    try {
      var result = writes.execute();
      return result.getInsertedCount() + result.getMatchedCount();
    } catch (DataAccessException e) {
      DuplicateKeys.of(e);
      return 0;
    }
  }

  private void write(Inbox inbox, BulkOperations writes) {
    Instant now = clock.instant();
    boolean addressed = inbox.recipient() != null && inbox.recipient().email() != null;
    InboxDocument document =
        InboxDocument.of(
            inbox, now.plus(settings.keep()), addressed ? now.plus(settings.keepAddress()) : null);
    if (inbox.version() == 0) {
      writes.insert(document);
    } else {
      writes.updateOne(
          new Query(where("_id").is(inbox.commentId()).and("version").is(inbox.version())),
          document.update());
    }
  }

  /** The inboxes of those comments that have one. */
  public List<Inbox> find(Collection<UUID> commentIds) {
    return find(where("_id").in(commentIds));
  }

  private List<Inbox> find(Criteria criteria) {
    return mongo.find(new Query(criteria), InboxDocument.class).stream()
        .map(InboxDocument::inbox)
        .toList();
  }

  /** The inbox, with the position up to which it went into a live stream. */
  public @Nullable Streamed findStreamed(UUID commentId) {
    InboxDocument found = mongo.findById(commentId, InboxDocument.class);
    return found == null ? null : new Streamed(found.inbox(), found.lastStreamed());
  }

  /** The position of the last visible notice of each of the comments that have one. */
  public Map<UUID, Integer> lastPositions(Collection<UUID> commentIds) {
    Query query = new Query(where("_id").in(commentIds));
    query.fields().include("last");
    return mongo.find(query, Last.class, InboxDocument.COLLECTION).stream()
        .collect(Collectors.toMap(Last::id, Last::last));
  }

  /** Notes up to which position inboxes went into a live stream. */
  public void streamed(Map<UUID, Integer> positions) {
    List<UpdateOneModel<Document>> writes =
        positions.entrySet().stream()
            .map(
                streamed ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", streamed.getKey()),
                        Updates.max("streamedTo", streamed.getValue())))
            .toList();
    // These writes need not be journaled; only the driver gives a write a concern of its own.
    mongo.execute(
        InboxDocument.class,
        inboxes ->
            inboxes
                .withWriteConcern(WriteConcern.W1)
                .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
  }

  /** An inbox before and after a change that was stored. */
  public record Changed(Inbox before, Inbox after) {}

  /** An inbox, and the position up to which it went into a live stream. */
  public record Streamed(Inbox inbox, int position) {}

  /** The position of the last visible notice of a stored inbox. */
  record Last(@Id UUID id, int last) {}
}
