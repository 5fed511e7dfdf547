package org.newsroom.comment.submission;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.outbox.OutboxRelay;

/** The submitted comments, each stored together with its event. */
final class Comments {

  private static final int DUPLICATE_KEY = 11000;

  private final MongoCollection<Document> collection;
  private final OutboxRelay relay;

  Comments(MongoCollection<Document> collection, OutboxRelay relay) {
    this.collection = collection;
    this.relay = relay;
  }

  /**
   * Stores all in one write, durably, and hands their events on.
   *
   * @return per comment whether it is now stored, was there already, or could not be stored
   * @throws com.mongodb.MongoException when none is known to be stored
   */
  List<Stored> insert(List<NewComment> comments) {
    Stored[] outcomes = new Stored[comments.size()];
    Arrays.fill(outcomes, Stored.NOW);
    try {
      collection.insertMany(
          comments.stream().map(NewComment::document).toList(),
          new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null) {
        throw e;
      }
      for (BulkWriteError error : e.getWriteErrors()) {
        outcomes[error.getIndex()] = error.getCode() == DUPLICATE_KEY ? Stored.BEFORE : Stored.NOT;
      }
    }
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == Stored.NOW) {
        NewComment comment = comments.get(i);
        relay.stored(comment.comment().commentId(), List.of(comment.event()));
      }
    }
    return List.of(outcomes);
  }

  /** The thread of a comment on that article, or null when there is no such comment. */
  @Nullable UUID threadOf(UUID id, String articleId) {
    Document found = find(id, Projections.include("articleId", "threadId"));
    return found != null && articleId.equals(found.getString("articleId"))
        ? found.get("threadId", UUID.class)
        : null;
  }

  /** What an earlier request with the same idempotency key was answered, or null. */
  @Nullable Earlier earlier(UUID id) {
    Document found = find(id, Projections.include("articleId", "submittedAt", "requestDigest"));
    if (found == null) {
      return null;
    }
    Binary digest = found.get("requestDigest", Binary.class);
    return new Earlier(
        new Acceptance(
            id,
            Objects.requireNonNull(found.getString("articleId")),
            Objects.requireNonNull(found.getDate("submittedAt")).toInstant()),
        digest == null ? new byte[0] : digest.getData());
  }

  private @Nullable Document find(UUID id, Bson fields) {
    return collection.find(Filters.eq("_id", id)).projection(fields).first();
  }

  /** What became of one comment of a write. */
  enum Stored {
    /** By this write. */
    NOW,
    /** By an earlier one: the id was taken. */
    BEFORE,
    /** The store refused it. */
    NOT
  }

  /** A stored comment with the digest of the request that brought it. */
  record Earlier(Acceptance acceptance, byte[] requestDigest) {}
}
