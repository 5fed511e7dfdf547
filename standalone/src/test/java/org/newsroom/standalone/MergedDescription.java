package org.newsroom.standalone;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' descriptions as one, in YAML, with everything in the order of its name. */
final class MergedDescription {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MergedDescription() {}

  static String of(List<JsonNode> descriptions) {
    Map<String, Object> merged = new LinkedHashMap<>();
    merged.put("openapi", "3.1.0");
    merged.put(
        "info",
        new TreeMap<>(
            Map.of(
                "title", "Newsroom Comments",
                "version", "1",
                "description", "What the gateway answers: all four services at one address.")));
    merged.put("servers", List.of(Map.of("url", "/")));
    merged.put("tags", tags(descriptions));
    merged.put("paths", all(descriptions, "/paths"));
    Map<String, Object> components = new LinkedHashMap<>();
    for (String kind : List.of("schemas", "headers", "examples", "securitySchemes")) {
      components.put(kind, all(descriptions, "/components/" + kind));
    }
    merged.put("components", components);
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(160);
    return new Yaml(options).dump(merged);
  }

  private static Map<String, Object> all(List<JsonNode> descriptions, String place) {
    Map<String, Object> all = new TreeMap<>();
    descriptions.forEach(
        one ->
            one.at(place)
                .properties()
                .forEach(
                    entry ->
                        all.put(entry.getKey(), JSON.treeToValue(entry.getValue(), Object.class))));
    return all;
  }

  private static List<Object> tags(List<JsonNode> descriptions) {
    return descriptions.stream()
        .flatMap(one -> one.path("tags").valueStream())
        .sorted(Comparator.comparing(tag -> tag.path("name").asString()))
        .distinct()
        .map(tag -> JSON.treeToValue(tag, Object.class))
        .toList();
  }
}
