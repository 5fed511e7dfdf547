package org.newsroom.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.ScopedSpan;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SAMPLED = "00-" + TRACE + "-b7ad6b7169203331-01";
  private static final String COMMENT = "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11";

  private final Recording recording = new Recording();
  private final Tracer tracer = recording.tracer();
  private final Traces traces = new Traces(tracer);

  @Test
  void continuesASampledTrace() {
    Traces.Step step = traces.begin(new RecordStep(true, "greetings.v1", COMMENT), SAMPLED);
    step.end(null);

    SpanData span = recording.spans().get(0);
    assertThat(span.getName()).isEqualTo("send greetings.v1");
    assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
    assertThat(span.getTraceId()).isEqualTo(TRACE);
    assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
    assertThat(step.traceparent()).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
  }

  @Test
  void tellsOfKeysThatAreIdsOnly() {
    traces.begin(new RecordStep(false, "greetings.v1", COMMENT), SAMPLED).end(null);
    traces.begin(new RecordStep(false, "authors.v1", "id:dana@example.org"), SAMPLED).end(null);

    assertThat(recording.spans())
        .extracting(
            span -> span.getAttributes().get(AttributeKey.stringKey("messaging.kafka.message.key")))
        .containsExactly(COMMENT, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-02",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
        "01"
      })
  void hasNoSpanOfWhatIsNotSampledButHandsItOn(String traceparent) {
    Traces.Step step = traces.begin("send mail", Span.Kind.CLIENT, traceparent);
    step.end(new IllegalStateException());

    assertThat(step.traceparent()).isEqualTo(traceparent);
    assertThat(recording.spans()).isEmpty();
  }

  @Test
  void resumesATraceThatWasKeptAndLinksTheRequest() {
    ScopedSpan request = tracer.startScopedSpan("http post");
    String resumed = traces.resume("rule", SAMPLED);
    request.end();

    SpanData span = recording.spans().get(0);
    assertThat(resumed).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
    assertThat(span.getLinks())
        .singleElement()
        .matches(link -> link.getSpanContext().getSpanId().equals(request.context().spanId()));
  }

  @Test
  void goesOnWithTheRequestWhereNothingWasKept() {
    ScopedSpan request = tracer.startScopedSpan("http post");
    assertThat(traces.resume("rule", null)).isEqualTo(traces.current()).endsWith("-01");
    request.end();
    assertThat(traces.resume("rule", null)).isNull();
  }
}
