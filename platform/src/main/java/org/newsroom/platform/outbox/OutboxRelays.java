package org.newsroom.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.bson.Document;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.work.Workers;

/** Makes a service's relays, with their gauges. */
public final class OutboxRelays {

  private final MongoDatabase database;
  private final Workers workers;
  private final Events events;
  private final OutboxProperties settings;
  private final Clock clock;
  private final MeterRegistry meters;

  OutboxRelays(
      MongoDatabase database,
      Workers workers,
      Events events,
      OutboxProperties settings,
      Clock clock,
      MeterRegistry meters) {
    this.database = database;
    this.workers = workers;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * A relay for the collection of that name, to be declared as a bean so that it starts and stops
   * with the service.
   */
  public OutboxRelay of(String collection) {
    return of(database.getCollection(collection));
  }

  /**
   * A relay for the collection, to be declared as a bean so that it starts and stops with the
   * service.
   */
  public OutboxRelay of(MongoCollection<Document> documents) {
    return of(documents, false);
  }

  /**
   * As {@link #of(String)}, where a document's later event must not be overtaken by an earlier one,
   * since a topic that is compacted keeps the last: it costs a query for each batch.
   */
  public OutboxRelay inOrder(String collection) {
    return inOrder(database.getCollection(collection));
  }

  /** As {@link #inOrder(String)}. */
  public OutboxRelay inOrder(MongoCollection<Document> documents) {
    return of(documents, true);
  }

  private OutboxRelay of(MongoCollection<Document> documents, boolean inOrder) {
    OutboxRelay relay =
        new OutboxRelay(new Outbox(documents), workers, events, settings, clock, inOrder);
    String collection = documents.getNamespace().getCollectionName();
    Gauge.builder("newsroom.outbox.depth", relay, OutboxRelay::depth)
        .description("Documents with events that Kafka does not have yet, at the last sweep")
        .tag("collection", collection)
        .register(meters);
    Gauge.builder("newsroom.outbox.oldest.age", relay, OutboxRelay::oldestAgeSeconds)
        .description("Age of the oldest event that Kafka does not have yet")
        .baseUnit("seconds")
        .tag("collection", collection)
        .register(meters);
    return relay;
  }
}
