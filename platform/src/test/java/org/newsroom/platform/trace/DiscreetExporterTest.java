package org.newsroom.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

class DiscreetExporterTest {

  private static final String SAID = "what somebody wrote";

  private final Recording recording = new Recording();

  @Test
  void exportsWhatIsNamedAndNothingElse() {
    Span span = recording.root("http get /v1/comments/{id}");
    span.setAttribute("status", "200").setAttribute("http.url", "/unsubscribe/" + SAID);
    span.addEvent("read", Attributes.of(AttributeKey.stringKey("body"), SAID));
    span.end();

    SpanData exported = recording.spans().get(0);
    assertThat(exported.getName()).isEqualTo("http get /v1/comments/{id}");
    assertThat(exported.getAttributes())
        .isEqualTo(Attributes.of(AttributeKey.stringKey("status"), "200"));
    assertThat(exported.getEvents())
        .singleElement()
        .matches(event -> event.getName().equals("read"));
    assertThat(exported.getEvents().get(0).getAttributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void namesTheKindOfAFaultButNotWhatItSays() {
    Span span = recording.root("process comments.submitted.v1");
    span.recordException(new IllegalArgumentException(SAID, new IllegalStateException(SAID)));
    span.setStatus(StatusCode.ERROR, SAID).end();

    SpanData exported = recording.spans().get(0);
    assertThat(exported.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(exported.getStatus().getDescription()).isEmpty();
    assertThat(exported.getEvents().get(0).getAttributes())
        .isEqualTo(
            Attributes.of(
                AttributeKey.stringKey("exception.type"),
                IllegalArgumentException.class.getName()));
  }
}
