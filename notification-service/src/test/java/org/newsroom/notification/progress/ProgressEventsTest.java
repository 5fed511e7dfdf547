package org.newsroom.notification.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.UnreadableEventException;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProgressEventsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");

  private final Inbox empty = Inbox.of(UUID.randomUUID());
  private final EventJson json = new EventJson(JsonMapper.builder().build());

  static List<String> verdicts() {
    return Contracts.examples(CommentModerated.TOPIC);
  }

  static List<String> publications() {
    return Contracts.examples(CommentPublished.TOPIC);
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void readsVerdictsAsTheContractSays(String example) {
    ObjectNode written = Contracts.exampleJson(CommentModerated.TOPIC, example);

    for (byte[] event : withAndWithoutMore(CommentModerated.TOPIC, example)) {
      CommentModerated read = json.read(event, CommentModerated.class);

      assertThat(read.commentId()).hasToString(written.get("commentId").asString());
      assertThat(read.sequence()).isEqualTo(written.get("sequence").asLong());
      assertThat(read.verdict()).hasToString(written.get("verdict").asString());
      assertThat(read.decidedAt()).isEqualTo(written.get("decidedAt").asString());
      assertThat(read.reason()).isEqualTo(written.path("reason").asString(null));
    }
  }

  @ParameterizedTest
  @MethodSource("publications")
  void readsPublicationsAsTheContractSays(String example) {
    ObjectNode written = Contracts.exampleJson(CommentPublished.TOPIC, example);

    for (byte[] event : withAndWithoutMore(CommentPublished.TOPIC, example)) {
      CommentPublished read = json.read(event, CommentPublished.class);

      assertThat(read.commentId()).hasToString(written.get("commentId").asString());
      assertThat(read.sequence()).isEqualTo(written.get("sequence").asLong());
      assertThat(read.state()).hasToString(written.get("state").asString());
      assertThat(read.occurredAt()).isEqualTo(written.get("occurredAt").asString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commentId", "sequence", "verdict", "decidedAt"})
  void refusesVerdictsWithoutWhatTheyNeed(String field) {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");
    event.remove(field);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentModerated.class))
        .isInstanceOf(UnreadableEventException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commentId", "sequence", "state", "occurredAt"})
  void refusesPublicationsWithoutWhatTheyNeed(String field) {
    ObjectNode event = Contracts.exampleJson(CommentPublished.TOPIC, "published");
    event.remove(field);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentPublished.class))
        .isInstanceOf(UnreadableEventException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesSequencesThatAreNone(long sequence) {
    ObjectNode event = Contracts.exampleJson(CommentPublished.TOPIC, "published");
    event.put("sequence", sequence);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentPublished.class))
        .isInstanceOf(UnreadableEventException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1L << 40, Long.MAX_VALUE})
  void takesEverySequenceThatTheContractAllows(long sequence) {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");
    event.put("sequence", sequence);

    assertThat(json.read(event.toString().getBytes(), CommentModerated.class).sequence())
        .isEqualTo(sequence);
  }

  @Test
  void doesNotMindWhoRuledAndWhy() {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");
    CommentModerated known = json.read(event.toString().getBytes(), CommentModerated.class);

    event.put("decidedBy", "SOMEBODY").put("cause", "SOMETHING");

    CommentModerated read = json.read(event.toString().getBytes(), CommentModerated.class);
    assertThat(read.applyTo(empty, NOW)).isEqualTo(known.applyTo(empty, NOW));
  }

  private static List<byte[]> withAndWithoutMore(String topic, String example) {
    byte[] event = Contracts.example(topic, example);
    return List.of(event, Contracts.withUnknownFields(event));
  }
}
