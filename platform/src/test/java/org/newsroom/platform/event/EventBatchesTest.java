package org.newsroom.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.trace.Recording;
import org.newsroom.platform.trace.Traces;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import tools.jackson.databind.json.JsonMapper;

class EventBatchesTest {

  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final Recording recording = new Recording();
  private final RecordingKafka kafka = new RecordingKafka();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final EventBatches batches =
      new EventBatches(
          new EventJson(new JsonMapper()),
          new DeadLetters(
              new DeadLetterPublishingRecoverer(
                  kafka.template(), (r, e) -> new TopicPartition(r.topic() + "-greeter-dlt", -1)),
              meters,
              List.of("greetings.v1")),
          meters,
          new Traces(recording.tracer()));
  private final List<String> handled = new ArrayList<>();

  @OfType("org.newsroom.greeting.said.v1")
  record Greeting(String text) {
    Greeting {
      if (text == null) {
        throw new IllegalArgumentException("text is required");
      }
    }
  }

  @Test
  void countsDeadLettersFromZero() {
    assertThat(meters.get("newsroom.dead.letters").counters())
        .hasSize(DeadLetters.Kind.values().length)
        .allMatch(counter -> counter.count() == 0);
  }

  @Test
  void passesOverWhatIsOfATypeThatIsNotKnownYet() {
    List<ConsumerRecord<String, byte[]>> records =
        records("{\"text\":\"a\"}", "{\"gesture\":\"bow\"}", "{\"text\":\"b\"}");
    records.get(0).headers().add("ce_type", "org.newsroom.greeting.said.v1".getBytes(UTF_8));
    records.get(1).headers().add("ce_type", "org.newsroom.greeting.shown.v1".getBytes(UTF_8));

    batches.handle(
        records, Greeting.class, batch -> batch.forEach(one -> handled.add(one.event().text())));

    assertThat(handled).containsExactly("a", "b");
    assertThat(kafka.sent()).isEmpty();
    assertThat(meters.counter("newsroom.events.passed.over", "topic", "greetings.v1").count())
        .isEqualTo(1);
  }

  @Test
  void handlesOnePollAsOneBatch() {
    List<Integer> sizes = new ArrayList<>();

    batches.handle(
        records("{\"text\":\"a\"}", "{\"text\":\"b\",\"added\":1}"),
        Greeting.class,
        batch -> sizes.add(batch.size()));

    assertThat(sizes).containsExactly(2);
    assertThat(kafka.sent()).isEmpty();
  }

  @Test
  void setsAsideWhatCannotBeReadByteForByte() {
    batches.handle(
        records("{\"text\":\"a\"}", "{broken", "{}", "null", null, "{\"text\":\"z\"}"),
        Greeting.class,
        this::handle);

    assertThat(handled).containsExactly("a", "z");
    assertThat(kafka.sent()).extracting(r -> r.topic()).containsOnly("greetings.v1-greeter-dlt");
    assertThat(kafka.sent())
        .extracting(r -> r.value() == null ? null : new String(r.value(), UTF_8))
        .containsExactly("{broken", "{}", "null", null);
    assertThat(count("malformed")).isEqualTo(4);
  }

  @Test
  void isolatesTheRecordThatAlwaysFails() {
    batches.handle(
        records("{\"text\":\"a\"}", "{\"text\":\"poison\"}", "{\"text\":\"z\"}"),
        Greeting.class,
        this::handle);

    assertThat(handled).containsExactly("a", "z");
    assertThat(kafka.sent()).hasSize(1);
    assertThat(count("failed")).isEqualTo(1);
  }

  @Test
  void givesTheBatchBackWhileTheStoreIsAway() {
    MongoSocketReadException away =
        new MongoSocketReadException("reset", new ServerAddress("localhost"));

    assertThatThrownBy(
            () ->
                batches.handle(
                    records("{broken", "{\"text\":\"a\"}"),
                    Greeting.class,
                    batch -> {
                      throw away;
                    }))
        .isSameAs(away);
    assertThat(kafka.sent()).isEmpty();
  }

  @Test
  void givesEachRecordAStepInItsOwnTrace() {
    List<ConsumerRecord<String, byte[]>> records =
        records("{\"text\":\"a\"}", "{\"text\":\"poison\"}", "{broken", "{\"text\":\"z\"}");
    records.stream()
        .limit(3)
        .forEach(record -> record.headers().add("traceparent", TRACEPARENT.getBytes(UTF_8)));
    List<String> handedOn = new ArrayList<>();

    batches.handle(
        records,
        Greeting.class,
        batch -> {
          handle(batch);
          batch.forEach(received -> handedOn.add(String.valueOf(received.traceparent())));
        });

    assertThat(recording.spans())
        .extracting(span -> span.getStatus().getStatusCode())
        .containsExactly(StatusCode.ERROR, StatusCode.UNSET, StatusCode.ERROR);
    assertThat(recording.spans())
        .allMatch(span -> span.getName().equals("process greetings.v1"))
        .allMatch(span -> span.getParentSpanId().equals("b7ad6b7169203331"));
    assertThat(handedOn)
        .containsExactly(
            TRACEPARENT.replace("b7ad6b7169203331", recording.spans().get(1).getSpanId()), "null");
  }

  private void handle(List<Received<Greeting>> batch) {
    if (batch.stream().anyMatch(received -> received.event().text().equals("poison"))) {
      throw new IllegalStateException("poison");
    }
    batch.forEach(received -> handled.add(received.event().text()));
  }

  private double count(String kind) {
    return meters
        .get("newsroom.dead.letters")
        .tags("topic", "greetings.v1", "kind", kind)
        .counter()
        .count();
  }

  private static List<ConsumerRecord<String, byte[]>> records(String... values) {
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                new ConsumerRecord<>(
                    "greetings.v1",
                    0,
                    i,
                    "key",
                    values[i] == null ? null : values[i].getBytes(UTF_8)))
        .toList();
  }
}
