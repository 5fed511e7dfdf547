package org.newsroom.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Finds values at the limits of a schema: those just within and those just beyond. */
final class Bounds {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_OF_PATTERN = 300;

  private final HttpDescription description;

  Bounds(HttpDescription description) {
    this.description = description;
  }

  /** A value at a limit, and whether it is within. */
  record Bound(JsonNode value, boolean isWithin) {}

  /**
   * The values at all limits of the schema.
   *
   * @param usual a value that is within all of them
   */
  List<Bound> of(JsonNode schema, JsonNode usual) {
    List<Bound> bounds = new ArrayList<>();
    switch (schema.path("type").asString("")) {
      case "string" -> addTexts(schema, bounds);
      case "integer" -> addNumbers(schema, bounds);
      case "array" -> addLists(schema, usual, bounds);
      default -> {}
    }
    return bounds;
  }

  private void addTexts(JsonNode schema, List<Bound> bounds) {
    int longest = longest(schema);
    if (longest >= 0) {
      add(bounds, text(longest), text(longest + 1));
    }
    int shortest = schema.path("minLength").asInt(0);
    if (shortest > 0 && fits(schema, shortest)) {
      add(bounds, text(shortest), text(shortest - 1));
    }
  }

  /** The length of the longest text of one letter that fits, or -1 where there is no such limit. */
  private int longest(JsonNode schema) {
    int most = schema.path("maxLength").asInt(-1);
    if (most >= 0 && fits(schema, most)) {
      return most;
    }
    return schema.has("pattern")
        ? IntStream.range(1, LONGEST_OF_PATTERN)
            .filter(length -> fits(schema, length) && !fits(schema, length + 1))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private boolean fits(JsonNode schema, int length) {
    return description.faults(schema, text(length)).isEmpty();
  }

  private static void addNumbers(JsonNode schema, List<Bound> bounds) {
    if (schema.has("maximum")) {
      long most = schema.get("maximum").asLong();
      add(bounds, JSON.valueToTree(most), JSON.valueToTree(most + 1));
    }
    if (schema.has("minimum")) {
      long least = schema.get("minimum").asLong();
      add(bounds, JSON.valueToTree(least), JSON.valueToTree(least - 1));
    }
  }

  private static void addLists(JsonNode schema, JsonNode usual, List<Bound> bounds) {
    if (schema.has("maxItems") && !usual.isEmpty()) {
      int most = schema.get("maxItems").asInt();
      add(bounds, list(usual.get(0), most), list(usual.get(0), most + 1));
    }
    if (schema.path("minItems").asInt(0) == 1) {
      add(bounds, usual, list(usual, 0));
    }
  }

  private static void add(List<Bound> bounds, JsonNode within, JsonNode beyond) {
    bounds.add(new Bound(within, true));
    bounds.add(new Bound(beyond, false));
  }

  private static JsonNode text(int length) {
    return JSON.valueToTree("a".repeat(length));
  }

  private static ArrayNode list(JsonNode item, int length) {
    return JSON.createArrayNode().addAll(Collections.nCopies(length, item));
  }
}
