package org.newsroom.standalone;

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
    components.put("schemas", all(descriptions, "/components/schemas"));
    components.put("securitySchemes", all(descriptions, "/components/securitySchemes"));
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

  private static List<Map<String, String>> tags(List<JsonNode> descriptions) {
    return descriptions.stream()
        .flatMap(one -> one.at("/paths").findValues("tags").stream())
        .flatMap(tags -> tags.valueStream().map(JsonNode::asString))
        .distinct()
        .sorted()
        .map(tag -> Map.of("name", tag))
        .toList();
  }
}
