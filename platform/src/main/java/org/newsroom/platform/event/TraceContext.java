package org.newsroom.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The W3C trace context, of this thread or of a record. */
final class TraceContext {

  static final String HEADER = "traceparent";

  private final @Nullable Tracer tracer;

  TraceContext(@Nullable Tracer tracer) {
    this.tracer = tracer;
  }

  @Nullable String current() {
    Span span = tracer == null ? null : tracer.currentSpan();
    if (span == null) {
      return null;
    }
    String flags = Objects.equals(span.context().sampled(), true) ? "01" : "00";
    return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + flags;
  }

  static @Nullable String of(Headers headers) {
    Header header = headers.lastHeader(HEADER);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
