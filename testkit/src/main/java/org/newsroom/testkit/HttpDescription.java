package org.newsroom.testkit;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the HTTP APIs ({@code contracts/openapi.yaml}), to hold answers against. An
 * object may have no other fields than those that are described.
 */
public final class HttpDescription {

  private static final String ID = "https://newsroom.invalid/openapi";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode document;
  private final List<PathPattern> paths;
  private final SchemaRegistry registry;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private HttpDescription(JsonNode document) {
    this.document = document;
    this.paths =
        document.get("paths").propertyNames().stream()
            .map(PathPatternParser.defaultInstance::parse)
            .sorted(Comparator.naturalOrder())
            .toList();
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(ID, document.toString())));
  }

  /** Reads the description as it is in the project. */
  public static HttpDescription read() {
    try (InputStream file = new ClassPathResource("contracts/openapi.yaml").getInputStream()) {
      JsonNode document = JSON.valueToTree(new Yaml().<Object>load(file));
      close(document);
      return new HttpDescription(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes references absolute, and objects such as have no further fields. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object) {
      String reference = object.path("$ref").asString("");
      if (reference.startsWith("#")) {
        object.put("$ref", ID + reference);
      }
      if (object.path("properties").isObject() && !object.has("additionalProperties")) {
        object.put("additionalProperties", false);
      }
    }
    node.forEach(HttpDescription::close);
  }

  /** All operations, each by its method and path. */
  public JsonNode document() {
    return document;
  }

  /** The path of the description that a request's path is of, or null when it is of none. */
  @Nullable String pathOf(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return paths.stream()
        .filter(pattern -> pattern.matches(parsed))
        .findFirst()
        .map(PathPattern::getPatternString)
        .orElse(null);
  }

  /** What is said of a call; a question for the head alone is one for the whole. */
  @Nullable JsonNode operation(String path, String method) {
    String verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    return document.get("paths").path(path).get(verb);
  }

  /** What a reference leads to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.startsWith(ID) ? document.at(reference.substring(ID.length() + 1)) : node;
  }

  /** What a value does not fit in; nothing where it fits. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return schemas
        .computeIfAbsent(schema, this::compiled)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  private Schema compiled(JsonNode schema) {
    return registry.getSchema(SchemaLocation.of(ID + "/" + schemas.size()), schema);
  }
}
