package org.newsroom.moderation.review;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CaseDocuments;
import org.newsroom.moderation.ruling.Cases;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.stereotype.Repository;

/**
 * The cases as editors see them. The queue is read along sparse indexes that hold only what waits,
 * so that its cost does not grow with what was ever judged.
 */
@Repository
class Reviews {

  private static final String CLAIM = "claim";
  private static final String DECISIONS = "decisions";
  private static final int MOST_COUNTED = 10_000;

  private final MongoCollection<Document> documents;

  Reviews(MongoDatabase database) {
    this.documents = database.getCollection(Cases.COLLECTION);
  }

  Optional<Review> find(String commentId) {
    return Optional.ofNullable(documents.find(Filters.eq("_id", commentId)).first())
        .map(Reviews::review);
  }

  /** What waits, oldest first, after the queue key. */
  List<Review> waiting(QueueFilter filter, @Nullable String after, int limit) {
    return documents
        .find(Filters.and(filter.condition(), afterKey(after)))
        .sort(Sorts.ascending(CaseDocuments.QUEUE_KEY))
        .limit(limit)
        .map(Reviews::review)
        .into(new ArrayList<>());
  }

  private static Bson afterKey(@Nullable String key) {
    return Filters.gt(CaseDocuments.QUEUE_KEY, key == null ? "" : key);
  }

  /** Claims the oldest that nobody has in hand. It passes over as many as there are claims. */
  Optional<Review> claimNext(QueueFilter filter, Claim claim, Instant now) {
    return update(
        Filters.and(filter.condition(), afterKey(null), claimable(now)), claimed(claim), true);
  }

  /** Claims this one while it waits and nobody else has it in hand; one's own claim is renewed. */
  Optional<Review> claim(String commentId, Claim claim, Instant now) {
    return update(
        Filters.and(
            Filters.eq("_id", commentId),
            Filters.exists(CaseDocuments.QUEUE),
            Filters.or(claimable(now), Filters.eq(CLAIM + ".by", claim.by()))),
        claimed(claim),
        false);
  }

  private static Bson claimable(Instant now) {
    return Filters.or(Filters.exists(CLAIM, false), Filters.lte(CLAIM + ".until", Date.from(now)));
  }

  private static Bson claimed(Claim claim) {
    return Updates.set(
        CLAIM, new Document("by", claim.by()).append("until", Date.from(claim.until())));
  }

  /** Whether there was a claim of the editor's to give back. */
  boolean release(String commentId, String editor) {
    return documents
            .updateOne(
                Filters.and(Filters.eq("_id", commentId), Filters.eq(CLAIM + ".by", editor)),
                Updates.unset(CLAIM))
            .getModifiedCount()
        == 1;
  }

  /** Puts a verdict in force with its event, unless another has come since the one before it. */
  boolean decide(Case next, Decision decision, OutgoingEvent event) {
    Document fields = CaseDocuments.fields(next);
    Document gone = new Document(CLAIM, "");
    if (!fields.containsKey(CaseDocuments.QUEUE)) {
      gone.append(CaseDocuments.QUEUE, "");
    }
    Bson changes =
        Updates.combine(
            new Document("$set", fields),
            new Document("$unset", gone),
            new Document(
                "$push",
                new Document(DECISIONS, document(decision))
                    .append(
                        PendingEvent.FIELD,
                        new Document(
                            "$each", PendingEvent.documentsOf(List.of(event), decision.at())))));
    return documents
            .updateOne(
                Filters.and(
                    Filters.eq("_id", next.commentId()),
                    Filters.eq(CaseDocuments.SEQUENCE, next.ruling().sequence() - 1)),
                changes)
            .getMatchedCount()
        == 1;
  }

  /** How many wait, counted up to 10,000. */
  long depth() {
    return documents.countDocuments(afterKey(null), new CountOptions().limit(MOST_COUNTED));
  }

  /** When the oldest that waits was submitted. */
  @Nullable Instant oldest() {
    List<Review> first = waiting(QueueFilter.ALL, null, 1);
    return first.isEmpty() ? null : first.get(0).subject().comment().submittedAt();
  }

  private Optional<Review> update(Bson filter, Bson update, boolean oldestFirst) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    if (oldestFirst) {
      options.sort(Sorts.ascending(CaseDocuments.QUEUE_KEY));
    }
    return Optional.ofNullable(documents.findOneAndUpdate(filter, update, options))
        .map(Reviews::review);
  }

  private static Document document(Decision decision) {
    return new Document("sequence", decision.sequence())
        .append("verdict", decision.verdict().name())
        .append("reason", decision.reason() == null ? null : decision.reason().name())
        .append("note", decision.note())
        .append("by", decision.by())
        .append("at", Date.from(decision.at()));
  }

  private static Review review(Document document) {
    Document claim = document.get(CLAIM, Document.class);
    List<Document> decisions =
        Objects.requireNonNullElse(document.getList(DECISIONS, Document.class), List.of());
    return new Review(
        CaseDocuments.read(document),
        claim == null ? null : new Claim(claim.getString("by"), claim.getDate("until").toInstant()),
        decisions.stream().map(Reviews::decision).toList());
  }

  private static Decision decision(Document document) {
    String reason = document.getString("reason");
    return new Decision(
        document.get("sequence", Number.class).longValue(),
        Verdict.valueOf(document.getString("verdict")),
        reason == null ? null : Reason.valueOf(reason),
        document.getString("note"),
        document.getString("by"),
        document.getDate("at").toInstant());
  }
}
