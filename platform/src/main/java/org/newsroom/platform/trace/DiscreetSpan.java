package org.newsroom.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as it may leave the service: with the attributes that are named here, whose values come
 * from small sets or are ids, and no other. Paths have tokens, queries have receipts, and what an
 * exception says may quote whatever somebody wrote.
 */
final class DiscreetSpan extends DelegatingSpanData {

  private static final Set<String> TOLD =
      Set.of(
          "method",
          "uri",
          "status",
          "outcome",
          "exception",
          "exception.type",
          "messaging.system",
          "messaging.operation.type",
          "messaging.destination.name",
          "messaging.kafka.message.key");

  private final Attributes attributes;
  private final List<EventData> events;

  DiscreetSpan(SpanData span) {
    super(span);
    attributes = told(span.getAttributes());
    events = span.getEvents().stream().map(DiscreetSpan::told).toList();
  }

  @Override
  public Attributes getAttributes() {
    return attributes;
  }

  @Override
  public List<EventData> getEvents() {
    return events;
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }

  private static EventData told(EventData event) {
    return EventData.create(event.getEpochNanos(), event.getName(), told(event.getAttributes()));
  }

  private static Attributes told(Attributes all) {
    return all.toBuilder().removeIf(key -> !isTold(key)).build();
  }

  private static boolean isTold(AttributeKey<?> key) {
    return TOLD.contains(key.getKey());
  }
}
