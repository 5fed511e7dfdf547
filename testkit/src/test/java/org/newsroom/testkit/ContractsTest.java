package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

  static Stream<Arguments> examples() {
    return Stream.of(
            "articles.v1",
            "authors.v1",
            "authors.warned.v1",
            "comments.submitted.v1",
            "comments.moderated.v1",
            "comments.published.v1",
            "comments.withdrawn.v1",
            "comments.reported.v1",
            "comments.appealed.v1",
            "notices.v1",
            "persons.requested.v1",
            "persons.answered.v1",
            "authors.erased.v1",
            "authors.exported.v1")
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
  void everyChannelHasItsSchemaAndExamples() throws IOException {
    String asyncApi;
    try (InputStream file = new ClassPathResource("contracts/asyncapi.yaml").getInputStream()) {
      asyncApi = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(asyncApi);
    List<String> schemas =
        Pattern.compile("\\./(\\S+)\\.schema\\.json")
            .matcher(asyncApi)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(document.get("channels").values())
        .extracting(channel -> (String) channel.get("address"))
        .filteredOn(address -> !address.endsWith("-dlt"))
        .containsExactlyInAnyOrderElementsOf(schemas);
    assertThat(schemas)
        .containsExactlyInAnyOrderElementsOf(
            examples().map(example -> (String) example.get()[0]).distinct().toList());
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
