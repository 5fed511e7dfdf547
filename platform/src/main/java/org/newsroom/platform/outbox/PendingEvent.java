package org.newsroom.platform.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.newsroom.platform.event.OutgoingEvent;

/** How an event is kept in the document that it announces, until Kafka has it. */
public final class PendingEvent {

  /** The array field of a document that holds its events not yet sent. */
  public static final String FIELD = "pendingEvents";

  static final String ID = "id";
  static final String AT = "at";

  private PendingEvent() {}

  /** The array of events to store in {@link #FIELD}. */
  public static List<Document> documentsOf(List<OutgoingEvent> events, Instant now) {
    return events.stream().map(event -> documentOf(event, now)).toList();
  }

  private static Document documentOf(OutgoingEvent event, Instant now) {
    Document document =
        new Document(ID, event.id())
            .append(AT, Date.from(now))
            .append("topic", event.topic())
            .append("key", event.key())
            .append("type", event.type())
            .append("time", Date.from(event.time()))
            .append("payload", new Binary(event.payload()));
    if (event.traceparent() != null) {
      document.append("traceparent", event.traceparent());
    }
    return document;
  }

  static OutgoingEvent of(Document document) {
    return new OutgoingEvent(
        document.getString(ID),
        document.getString("topic"),
        document.getString("key"),
        document.getString("type"),
        document.getDate("time").toInstant(),
        document.get("payload", Binary.class).getData(),
        document.getString("traceparent"));
  }
}
