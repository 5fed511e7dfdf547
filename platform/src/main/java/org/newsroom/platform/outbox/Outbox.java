package org.newsroom.platform.outbox;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;

/**
 * The events that wait in one collection's documents. A sparse index holds only documents with
 * waiting events, so that a query costs what it returns and not what was ever stored. Queries name
 * no order: they walk that index, which is by age, whereas MongoDB would sort all that waits each
 * time, because an index over an array cannot serve a sort.
 */
final class Outbox {

  private static final String AT = PendingEvent.FIELD + "." + PendingEvent.AT;
  private static final String FIRST = PendingEvent.FIELD + ".0";
  private static final int MOST_COUNTED = 100_000;

  private final MongoCollection<Document> documents;

  Outbox(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  String collection() {
    return documents.getNamespace().getCollectionName();
  }

  static IndexModel index() {
    return new IndexModel(Indexes.ascending(AT), new IndexOptions().name("outbox").sparse(true));
  }

  /** Up to {@code limit} documents with events stored before {@code before}, the oldest. */
  List<Stored> storedBefore(Instant before, int limit) {
    List<Stored> found = new ArrayList<>();
    documents
        .find(Filters.lt(AT, Date.from(before)))
        .projection(Projections.include(PendingEvent.FIELD))
        .limit(limit)
        .forEach(document -> found.add(Stored.of(document)));
    return found;
  }

  /** Of these documents, those that have events waiting, with all of them in order. */
  List<Stored> waitingOf(List<Stored> known) {
    List<Stored> found = new ArrayList<>();
    documents
        .find(
            Filters.and(
                Filters.in("_id", known.stream().map(Stored::documentId).distinct().toList()),
                Filters.exists(FIRST)))
        .projection(Projections.include(PendingEvent.FIELD))
        .forEach(document -> found.add(Stored.of(document)));
    return found;
  }

  /**
   * Takes events out that Kafka has. Not journaled: what a crash brings back is merely sent again.
   */
  void clear(Collection<Object> documentIds, Set<String> eventIds) {
    Bson sent = Filters.in(PendingEvent.ID, eventIds);
    documents
        .withWriteConcern(WriteConcern.W1)
        .updateMany(
            Filters.in("_id", documentIds),
            Updates.pullByFilter(Filters.eq(PendingEvent.FIELD, sent)));
  }

  /** How many documents have events waiting; counted up to 100,000. */
  long depth() {
    return documents.countDocuments(waiting(), new CountOptions().limit(MOST_COUNTED));
  }

  /** When the oldest waiting event was stored, or null when none waits. */
  @Nullable Instant oldest() {
    Document first = documents.find(waiting()).projection(Projections.include(AT)).first();
    return first == null
        ? null
        : first.getList(PendingEvent.FIELD, Document.class).stream()
            .map(event -> event.getDate(PendingEvent.AT).toInstant())
            .min(Instant::compareTo)
            .orElse(null);
  }

  private static Bson waiting() {
    return Filters.gt(AT, Date.from(Instant.EPOCH));
  }

  /** A document's id with its waiting events. */
  record Stored(Object documentId, List<OutgoingEvent> events) {

    private static Stored of(Document document) {
      return new Stored(
          Objects.requireNonNull(document.get("_id")),
          document.getList(PendingEvent.FIELD, Document.class).stream()
              .map(PendingEvent::of)
              .toList());
    }
  }
}
