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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  private static byte[] bytes(String path) {
    try (InputStream file = new ClassPathResource(path).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
