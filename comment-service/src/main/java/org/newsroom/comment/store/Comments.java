package org.newsroom.comment.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The submitted comments, each stored together with its event. */
@Repository
public class Comments {

  private final MongoOperations mongo;
  private final OutboxRelay relay;

  Comments(MongoOperations mongo, OutboxRelay outboxRelay) {
    this.mongo = mongo;
    this.relay = outboxRelay;
  }

  /**
   * Stores all comments in one write, durably, and hands their events on.
   *
   * @return for each comment whether it is now stored, was there already, or could not be stored
   * @throws org.springframework.dao.DataAccessException when none is known to be stored
   */
  public List<Stored> insert(List<NewComment> comments) {
    List<Document> documents = comments.stream().map(this::document).toList();
    Stored[] outcomes =
        Objects.requireNonNull(
            mongo.execute(CommentDocument.class, collection -> insert(collection, documents)));
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == Stored.NOW) {
        NewComment comment = comments.get(i);
        relay.stored(comment.id(), List.of(comment.event()), comment.submittedAt());
      }
    }
    return List.of(outcomes);
  }

  private Document document(NewComment comment) {
    Document document = new Document();
    mongo.getConverter().write(CommentDocument.of(comment), document);
    return document;
  }

  /** Each request waits for the outcome of its own comment, which only the driver tells. */
  private static Stored[] insert(MongoCollection<Document> collection, List<Document> documents) {
    Stored[] outcomes = new Stored[documents.size()];
    Arrays.fill(outcomes, Stored.NOW);
    try {
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null) {
        throw e;
      }
      for (BulkWriteError error : e.getWriteErrors()) {
        outcomes[error.getIndex()] = isTaken(error) ? Stored.BEFORE : Stored.NOT;
      }
    }
    return outcomes;
  }

  private static boolean isTaken(BulkWriteError error) {
    return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  /** The place of a comment that may be answered, or null when there is no such comment. */
  public @Nullable Place placeOf(UUID id) {
    CommentDocument found = mongo.findById(id, CommentDocument.class);
    return found == null
        ? null
        : new Place(
            found.articleId(),
            found.threadId(),
            new Standing(found.way()).status() == Status.PUBLISHED);
  }

  /** The comment that an earlier request with the same idempotency key left, or null. */
  public @Nullable Earlier earlier(UUID id) {
    Request found = find(id, Request.class, "articleId", "submittedAt", "requestDigest");
    if (found == null) {
      return null;
    }
    Binary digest = found.requestDigest();
    return new Earlier(
        found.articleId(), found.submittedAt(), digest == null ? new byte[0] : digest.getData());
  }

  private <T> @Nullable T find(UUID id, Class<T> type, String... fields) {
    Query query = new Query(where("_id").is(id));
    query.fields().include(fields);
    return mongo.findOne(query, type, CommentDocument.COLLECTION);
  }

  /** The outcome of a write for one of its comments. */
  public enum Stored {
    /** This write has stored the comment. */
    NOW,
    /** An earlier write has stored a comment of that id. */
    BEFORE,
    /** The store refused the comment. */
    NOT
  }

  /** A stored comment, with the digest of the request that brought it. */
  public record Earlier(String articleId, Instant submittedAt, byte[] requestDigest) {}

  /**
   * The place of a comment.
   *
   * @param published whether it is on its article now
   */
  public record Place(String articleId, UUID threadId, boolean published) {}

  /** The fields of a stored comment that tell of its request. */
  record Request(
      @Id UUID id, String articleId, Instant submittedAt, @Nullable Binary requestDigest) {}
}
