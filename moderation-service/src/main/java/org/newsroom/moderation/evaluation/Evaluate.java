package org.newsroom.moderation.evaluation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.engine.RuleEngine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges JSON Lines {@code {"id","text","lang"?,"people"?[]}} from standard input and writes one
 * line each, in order: verdict, score, spans in code points and the rules that spoke. A malformed
 * line gives a line that says so. With {@code --tsv} the lines are id, verdict, score and spans.
 */
public final class Evaluate {

  private final JsonMapper json = new JsonMapper();
  private final RuleEngine engine;
  private final boolean tabs;

  Evaluate(RuleEngine engine, boolean tabs) {
    this.engine = engine;
    this.tabs = tabs;
  }

  /** Takes {@code --tsv} or nothing. */
  public static void main(String[] arguments) throws IOException {
    boolean tabs = arguments.length > 0 && arguments[0].equals("--tsv");
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      new Evaluate(RuleEngine.shipped(), tabs).run(System.in, out);
    }
  }

  void run(InputStream in, OutputStream out) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    Writer results =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        Map<String, Object> answer = answer(line, number);
        results.write(tabs ? row(answer) : json.writeValueAsString(answer));
        results.write('\n');
      }
      if (!lines.ready()) {
        results.flush();
      }
    }
    results.flush();
  }

  /** A row for the scoring script has id, verdict, score and spans, or says that it is an error. */
  private static String row(Map<String, Object> answer) {
    if (!(answer.get("id") instanceof JsonNode id)
        || !(answer.get("spans") instanceof List<?> spans)) {
      return "error\t" + answer;
    }
    List<String> ranges = new ArrayList<>();
    for (Object span : spans) {
      int[] range = (int[]) span;
      ranges.add(range[0] + "-" + range[1]);
    }
    return String.join(
        "\t",
        id.asString(),
        String.valueOf(answer.get("verdict")),
        String.valueOf(answer.get("score")),
        String.join(",", ranges));
  }

  private Map<String, Object> answer(String line, long number) {
    try {
      return answer(json.readTree(line));
    } catch (JacksonException | IllegalArgumentException e) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("line", number);
      error.put("error", message(e));
      return error;
    }
  }

  private static String message(RuntimeException e) {
    return e instanceof JacksonException parse
        ? parse.getOriginalMessage()
        : String.valueOf(e.getMessage());
  }

  private Map<String, Object> answer(JsonNode row) {
    String text = text(row, "text");
    JsonNode id = row.get("id");
    if (text == null || id == null || !id.isValueNode()) {
      throw new IllegalArgumentException("a line needs an \"id\" and a \"text\"");
    }
    List<String> people = new ArrayList<>();
    row.path("people").forEach(person -> people.add(person.asString()));
    Candidate candidate =
        new Candidate(
            text,
            text(row, "lang"),
            new ArticleContext("", people, List.of()),
            AuthorContext.unknown());
    Assessment assessment = engine.evaluate(candidate);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", id);
    answer.put("verdict", assessment.verdict());
    answer.put("language", assessment.language().tag());
    answer.put("score", assessment.score());
    answer.put("spans", Spans.of(text, assessment));
    answer.put("rules", rules(assessment));
    return answer;
  }

  private static @Nullable String text(JsonNode row, String name) {
    JsonNode value = row.get(name);
    return value != null && value.isString() ? value.asString() : null;
  }

  private static Set<String> rules(Assessment assessment) {
    Set<String> rules = new LinkedHashSet<>();
    assessment.findings().forEach(finding -> rules.add(finding.rule()));
    return rules;
  }
}
