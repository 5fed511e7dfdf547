package org.newsroom.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.UnreadableEventException;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommentSubmittedTest {

  private final EventJson json = new EventJson(JsonMapper.builder().build());

  static List<String> examples() {
    return Contracts.examples(CommentSubmitted.TOPIC);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadAsTheContractSays(String example) {
    ObjectNode written = Contracts.exampleJson(CommentSubmitted.TOPIC, example);

    Stream.of(written.toString().getBytes(StandardCharsets.UTF_8))
        .flatMap(bytes -> Stream.of(bytes, Contracts.withUnknownFields(bytes)))
        .map(bytes -> json.read(bytes, CommentSubmitted.class))
        .forEach(
            read -> {
              assertThat(read.commentId()).hasToString(written.get("commentId").asString());
              assertThat(read.locale()).isEqualTo(written.get("locale").asString());
              assertThat(read.submittedAt()).isEqualTo(written.get("submittedAt").asString());
              assertThat(read.author().email())
                  .isEqualTo(written.at("/author/email").asString(null));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"commentId", "author", "locale", "submittedAt"})
  void isRefusedWithoutWhatItNeeds(String field) {
    ObjectNode event = Contracts.exampleJson(CommentSubmitted.TOPIC, "guest");
    event.remove(field);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentSubmitted.class))
        .isInstanceOf(UnreadableEventException.class);
  }

  @Test
  void keepsTheAddressOutOfLogs() {
    byte[] guest = Contracts.example(CommentSubmitted.TOPIC, "guest");

    assertThat(json.read(guest, CommentSubmitted.class).toString()).doesNotContain("dana@");
  }
}
