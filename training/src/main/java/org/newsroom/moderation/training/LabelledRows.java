package org.newsroom.moderation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled rows from the JSON Lines files of a directory, in the order of their names. A row
 * that says which verdict is expected instead is no labelled comment, and left out.
 */
final class LabelledRows {

  private static final JsonMapper JSON = new JsonMapper();

  private LabelledRows() {}

  static List<LabelledRow> in(Path directory) throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode json = JSON.readTree(line);
          if (!json.has("expected")) {
            rows.add(row(json));
          }
        }
      }
    }
    return rows;
  }

  /** The annotators' share, where it is told, or else what the label says. */
  private static double toxicity(JsonNode json) {
    String label = json.required("label").stringValue();
    return json.path("toxicity").asDouble(label.equals("toxic") ? 1 : 0);
  }

  static LabelledRow row(JsonNode json) {
    String text = json.required("text").stringValue();
    List<String> subtypes = new ArrayList<>();
    json.path("subtype").forEach(s -> subtypes.add(s.stringValue()));
    List<LabelledRow.Span> spans = new ArrayList<>();
    for (JsonNode span : json.path("spans")) {
      spans.add(
          new LabelledRow.Span(
              text.offsetByCodePoints(0, span.get(0).intValue()),
              text.offsetByCodePoints(0, span.get(1).intValue())));
    }
    return new LabelledRow(
        json.required("id").stringValue(),
        text,
        toxicity(json),
        json.required("source").stringValue(),
        json.required("lang").stringValue(),
        json.path("licence").stringValue(""),
        subtypes,
        spans);
  }
}
