package org.newsroom.comment.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.CommentDocument.AppealDocument;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The comments in the hands of their authors. Each change is one conditional write of the comment
 * together with the event that announces it, so that of two that meet only one happens.
 */
@Repository
public class OwnComments {

  private static final String REVISION = "revision";
  private static final String WITHDRAWN_AT = "withdrawnAt";

  private final MongoOperations mongo;
  private final OutboxRelay relay;
  private final Clock clock;

  OwnComments(MongoOperations mongo, OutboxRelay outboxRelay, Clock clock) {
    this.mongo = mongo;
    this.relay = outboxRelay;
    this.clock = clock;
  }

  /** The comment as it is now, or null when it is not stored. */
  public @Nullable OwnComment find(UUID id) {
    CommentDocument found = mongo.findById(id, CommentDocument.class);
    return found == null ? null : OwnComment.of(found);
  }

  /**
   * Gives the comment its next text, unless it has changed since it was read.
   *
   * @return whether that was done
   */
  public boolean correct(OwnComment before, String text, Instant at, OutgoingEvent event) {
    int revision = before.revision();
    Criteria unchanged =
        where("_id")
            .is(before.id())
            .and(WITHDRAWN_AT)
            .isNull()
            .and(REVISION)
            .is(revision == 1 ? null : revision);
    Update update = new Update().set("text", text).set(REVISION, revision + 1).set("revisedAt", at);
    return write(before.id(), unchanged, update, event);
  }

  /**
   * Takes the comment back, unless that was done before.
   *
   * @return whether it was done now
   */
  public boolean withdraw(UUID id, Instant at, OutgoingEvent event) {
    Criteria there = where("_id").is(id).and(WITHDRAWN_AT).isNull();
    return write(id, there, new Update().set(WITHDRAWN_AT, at), event);
  }

  /**
   * Notes an appeal, unless there is one against that ruling, another ruling is in force, or the
   * comment was taken back.
   *
   * @return whether it was noted now
   */
  public boolean appeal(UUID id, Appeal appeal, OutgoingEvent event) {
    Criteria first =
        where("_id")
            .is(id)
            .and(WITHDRAWN_AT)
            .isNull()
            .and("verdict.sequence")
            .is(appeal.sequence())
            .and("appeal.sequence")
            .ne(appeal.sequence());
    return write(id, first, new Update().set("appeal", AppealDocument.of(appeal)), event);
  }

  /**
   * Announces the comment once more, unless an event of it still waits, or it has changed since it
   * was read.
   *
   * @return whether that was done
   */
  public boolean announce(OwnComment before, OutgoingEvent event) {
    int revision = before.revision();
    Criteria unchanged =
        where("_id")
            .is(before.id())
            .and(WITHDRAWN_AT)
            .isNull()
            .and("erasedAt")
            .isNull()
            .and(REVISION)
            .is(revision == 1 ? null : revision)
            .and(PendingEvent.FIELD + ".0")
            .exists(false);
    return write(before.id(), unchanged, new Update(), event);
  }

  private boolean write(UUID id, Criteria condition, Update update, OutgoingEvent event) {
    // An event that is announced once more has the time of its comment, and waits only from now on.
    Instant at = clock.instant();
    List<Document> pending = PendingEvent.documentsOf(List.of(event), at);
    update.push(PendingEvent.FIELD).each(pending.toArray());
    boolean done =
        mongo.updateFirst(new Query(condition), update, CommentDocument.class).getMatchedCount()
            == 1;
    if (done) {
      relay.stored(id, List.of(event), at);
    }
    return done;
  }
}
