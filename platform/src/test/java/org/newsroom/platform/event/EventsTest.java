package org.newsroom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.trace.Recording;
import org.newsroom.platform.trace.Traces;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

  private static final EventType<Greeting> GREETINGS =
      new EventType<>("greetings.v1", "org.example.greeting.v1");
  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");

  private final RecordingKafka kafka = new RecordingKafka();
  private final Events events =
      new Events(kafka.template(), new EventJson(new JsonMapper()), new Traces(null), "/greeter");

  record Greeting(String text) {}

  @Test
  void sendsCloudEventsInBinaryMode() {
    events.send(List.of(greeting("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")));

    assertThat(kafka.sent()).hasSize(1);
    assertThat(kafka.sent().get(0).topic()).isEqualTo("greetings.v1");
    assertThat(kafka.sent().get(0).key()).isEqualTo("key");
    assertThat(new String(kafka.sent().get(0).value(), StandardCharsets.UTF_8))
        .isEqualTo("{\"text\":\"hello\"}");
    assertThat(headers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", "id",
                "ce_source", "/greeter",
                "ce_type", "org.example.greeting.v1",
                "ce_time", "2026-07-05T12:00:00Z",
                "ce_subject", "key",
                "content-type", "application/json",
                "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
  }

  @Test
  void givesEachEventAStepInItsOwnTrace() {
    Recording recording = new Recording();
    Events traced =
        new Events(
            kafka.template(),
            new EventJson(new JsonMapper()),
            new Traces(recording.tracer()),
            "/greeter");

    traced.send(List.of(greeting("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")));

    SpanData sending = recording.spans().get(0);
    assertThat(sending.getName()).isEqualTo("send greetings.v1");
    assertThat(sending.getParentSpanId()).isEqualTo("b7ad6b7169203331");
    assertThat(headers())
        .containsEntry(
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-" + sending.getSpanId() + "-01");
  }

  @Test
  void omitsTheTraceWhereThereIsNone() {
    events.send(List.of(greeting(null)));

    assertThat(headers()).doesNotContainKey("traceparent");
  }

  @Test
  void saysThatKafkaDidNotTakeThem() {
    kafka.failWith(new TimeoutException("away"));

    assertThatThrownBy(() -> events.send(List.of(greeting(null))))
        .isInstanceOf(EventsNotSentException.class)
        .matches(InfrastructureFaults::isOne);
  }

  private OutgoingEvent greeting(String traceparent) {
    return events.create(GREETINGS, "id", "key", NOON, new Greeting("hello"), traceparent);
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    kafka
        .sent()
        .get(0)
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }
}
