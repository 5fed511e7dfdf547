package org.newsroom.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;

/**
 * Events that Kafka has and that are still in their documents. They are taken out together, because
 * a write costs more than what it changes, and soon, because a crash sends again what is left.
 */
final class Acknowledged {

  private final Outbox outbox;
  private final OutboxProperties settings;
  private final Clock clock;
  private List<Object> documentIds = new ArrayList<>();
  private Set<String> eventIds = new HashSet<>();
  private @Nullable Instant since;

  Acknowledged(Outbox outbox, OutboxProperties settings, Clock clock) {
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  boolean isEmpty() {
    return eventIds.isEmpty();
  }

  /** Of the batch, those events of it that were acknowledged. */
  void add(List<Outbox.Stored> batch, List<OutgoingEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    since = since == null ? clock.instant() : since;
    batch.forEach(stored -> documentIds.add(stored.documentId()));
    events.forEach(event -> eventIds.add(event.id()));
  }

  void clearWhenDue() {
    boolean many = eventIds.size() >= settings.batch();
    if (many || since != null && !clock.instant().isBefore(since.plus(settings.clearAfter()))) {
      clear();
    }
  }

  /** When this fails the next sweep finds them, and they are sent again. */
  void clear() {
    List<Object> documents = documentIds;
    Set<String> events = eventIds;
    documentIds = new ArrayList<>();
    eventIds = new HashSet<>();
    since = null;
    if (!events.isEmpty()) {
      outbox.clear(documents, events);
    }
  }
}
