package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

  static Stream<Arguments> examples() {
    return Stream.of(
            "articles.v1",
            "comments.submitted.v1",
            "comments.moderated.v1",
            "comments.published.v1")
        .flatMap(
            topic -> Contracts.examples(topic).stream().map(name -> Arguments.of(topic, name)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreValidWithAndWithoutUnknownFields(String topic, String name) {
    byte[] example = Contracts.example(topic, name);

    Contracts.assertValid(topic, example);
    Contracts.assertValid(topic, Contracts.withUnknownFields(example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFieldThatIsRequiredIsMissed(String topic, String name) {
    ObjectNode example = Contracts.exampleJson(topic, name);
    example.removeAll();

    assertThatThrownBy(() -> Contracts.assertValid(topic, bytes(example)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void checksFormats() {
    ObjectNode example = Contracts.exampleJson("comments.published.v1", "published");
    example.put("commentId", "not-a-uuid");

    assertThatThrownBy(() -> Contracts.assertValid("comments.published.v1", bytes(example)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void addsUnknownFieldsToNestedObjectsToo() {
    byte[] varied =
        Contracts.withUnknownFields("{\"a\":{\"b\":1}}".getBytes(StandardCharsets.UTF_8));

    assertThat(new String(varied, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"a\":{\"b\":1,\"addedInALaterVersion\":{\"some\":\"thing\"}},"
                + "\"addedInALaterVersion\":{\"some\":\"thing\"}}");
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
