package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.newsroom.platform.event.EventJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events' JSON Schemas and example payloads, as producers and consumers agreed on them. */
public final class Contracts {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Contracts() {}

  /** The names of the examples of a topic's event, such as {@code held-by-rules}. */
  public static List<String> examples(String topic) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:contracts/examples/" + topic + "/*.json");
      return Arrays.stream(found)
          .map(example -> Objects.requireNonNull(example.getFilename()).replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example's bytes, as they are in its file. */
  public static byte[] example(String topic, String name) {
    return bytes("contracts/examples/" + topic + "/" + name + ".json");
  }

  /** An example to vary. */
  public static ObjectNode exampleJson(String topic, String name) {
    return (ObjectNode) JSON.readTree(example(topic, name));
  }

  /** The event with a field in each of its objects that no consumer knows. */
  public static byte[] withUnknownFields(byte[] event) {
    JsonNode json = JSON.readTree(event);
    addUnknownFields(json);
    return JSON.writeValueAsBytes(json);
  }

  private static void addUnknownFields(JsonNode node) {
    node.forEach(Contracts::addUnknownFields);
    if (node instanceof ObjectNode object) {
      object.putObject("addedInALaterVersion").put("some", "thing");
    }
  }

  /** Fails unless the payload is what the topic's schema says, formats included. */
  public static void assertValid(String topic, byte[] payload) {
    Schema schema =
        SCHEMAS.getSchema(
            new String(bytes("contracts/" + topic + ".schema.json"), StandardCharsets.UTF_8),
            InputFormat.JSON);
    String json = new String(payload, StandardCharsets.UTF_8);

    assertThat(
            schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(json)
        .isEmpty();
  }

  /**
   * Fails unless a consumer reads each of the topic's examples as it is, also with fields that it
   * does not know.
   *
   * @param consumed the consumer's record, whose components are named as the event's fields
   */
  public static <E> void assertReadsAllExamples(String topic, Class<E> consumed) {
    EventJson json = new EventJson(JSON);
    for (String name : examples(topic)) {
      byte[] example = example(topic, name);

      E read = json.read(example, consumed);

      assertSays(JSON.valueToTree(read), JSON.readTree(example), topic + "/" + name);
      assertThat(json.read(withUnknownFields(example), consumed)).isEqualTo(read);
    }
  }

  private static void assertSays(JsonNode read, JsonNode example, String where) {
    read.propertyStream()
        .filter(field -> example.has(field.getKey()))
        .forEach(
            field -> {
              String path = where + "." + field.getKey();
              JsonNode expected = example.get(field.getKey());
              if (expected.isObject()) {
                assertSays(field.getValue(), expected, path);
              } else {
                assertThat(plain(field.getValue())).as(path).isEqualTo(plain(expected));
              }
            });
  }

  /** An instant can be written in several ways. */
  private static Object plain(JsonNode value) {
    String text = value.toString();
    return text.matches("\"\\d{4}-\\d\\d-\\d\\dT.*Z\"") ? Instant.parse(value.asString()) : text;
  }

  private static byte[] bytes(String path) {
    try (InputStream file = new ClassPathResource(path).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
