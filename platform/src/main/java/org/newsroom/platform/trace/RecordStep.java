package org.newsroom.platform.trace;

import io.micrometer.tracing.Span;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;

/**
 * The sending or the handling of one record of Kafka, named as OpenTelemetry's conventions for
 * messaging say.
 *
 * @param sending whether it is sent; else it is handled
 * @param topic where it goes, or comes from
 * @param key told only if it is a UUID, because an author's key may name a person
 */
public record RecordStep(boolean sending, String topic, @Nullable String key) {

  void describe(Span.Builder span) {
    String operation = sending ? "send" : "process";
    span.name(operation + " " + topic)
        .kind(sending ? Span.Kind.PRODUCER : Span.Kind.CONSUMER)
        .tag("messaging.system", "kafka")
        .tag("messaging.operation.type", operation)
        .tag("messaging.destination.name", topic);
    if (key != null && Ids.isUuid(key)) {
      span.tag("messaging.kafka.message.key", key);
    }
  }
}
