package org.newsroom.moderation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.engine.RuleEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @Test
  void writesVerdictScoreSpansAndRules() {
    JsonNode answer = answer("{\"id\":\"a\",\"text\":\"What bullshit\"}");

    assertThat(answer.propertyNames())
        .containsExactly("id", "verdict", "language", "score", "spans", "rules");
    assertThat(answer.path("id").asString()).isEqualTo("a");
    assertThat(answer.path("verdict").asString()).isEqualTo("REJECTED");
    assertThat(answer.path("language").asString()).isEqualTo("en");
    assertThat(answer.path("score").isNumber()).isTrue();
    assertThat(answer.path("spans").toString()).isEqualTo("[[5,13]]");
    assertThat(answer.path("rules").toString()).isEqualTo("[\"en.profanity.shit\"]");
  }

  @Test
  void countsSpansInCodePoints() {
    assertThat(answer("{\"id\":1,\"text\":\"😀😀 𝓯𝓾𝓬𝓴 off\"}").path("spans").toString())
        .isEqualTo("[[3,7]]");
  }

  @Test
  void judgesByThePeopleOfTheArticle() {
    String accusation = "{\"id\":1,\"text\":\"Putin is a thief\"%s}";

    assertThat(answer(accusation.formatted(",\"people\":[\"Vladimir Putin\"]")).path("rules"))
        .anyMatch(rule -> rule.asString().contains("accusation"));
    assertThat(answer(accusation.formatted("")).path("rules"))
        .noneMatch(rule -> rule.asString().contains("accusation"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "not json",
        "[]",
        "7",
        "null",
        "{\"id\":1}",
        "{\"text\":\"no id\"}",
        "{\"id\":1,\"text\":7}",
        "{\"id\":{},\"text\":\"x\"}",
        "{\"id\":1,\"text\":\"x\"} trailing",
        "{\"id\":1,\"text\":\"\\u12\"}"
      })
  void malformedLineGivesAnErrorLineAndTheRunGoesOn(String malformed) {
    List<String> lines = run(ok(1) + "\n" + malformed + "\n" + ok(3) + "\n", false);

    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(1)).path("line").asInt()).isEqualTo(2);
    assertThat(JSON.readTree(lines.get(1)).path("error").asString()).isNotBlank();
    assertThat(JSON.readTree(lines.get(2)).path("id").asInt()).isEqualTo(3);
  }

  @Test
  void deeplyNestedLineIsOnlyMalformed() {
    List<String> lines = run("[".repeat(500_000) + "\n" + ok(2) + "\n", false);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"error\"");
  }

  @Test
  void takesBytesThatAreNoUtf8() {
    byte[] bytes = (ok(1) + "\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;

    assertThat(run(new ByteArrayInputStream(bytes), false)).hasSize(1);
  }

  @Test
  void keepsTheOrderAndTakesBlankLinesAndNoLastLineBreak() {
    StringBuilder input = new StringBuilder("\n");
    for (int id = 0; id < 500; id++) {
      input.append(ok(id)).append(id % 7 == 0 ? "\n\n" : "\r\n");
    }

    List<String> lines = run(input + ok(500), false);

    assertThat(lines).hasSize(501);
    for (int id = 0; id < lines.size(); id++) {
      assertThat(JSON.readTree(lines.get(id)).path("id").asInt()).isEqualTo(id);
    }
  }

  @Test
  @Timeout(300)
  void answersALineBeforeTheNextIsWritten() throws Exception {
    PipedOutputStream questions = new PipedOutputStream();
    InputStream in = new PipedInputStream(questions);
    PipedOutputStream out = new PipedOutputStream();
    BufferedReader answers =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
    Thread run = new Thread(() -> runInto(in, out));
    run.start();

    for (int id = 0; id < 3; id++) {
      questions.write((ok(id) + "\n").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      String line = answers.readLine();

      assertThat(JSON.readTree(line).path("id").asInt()).isEqualTo(id);
    }
    questions.close();
    run.join();
  }

  @Test
  void writesWhatTheScoringScriptReads() {
    List<String> lines =
        run("{\"id\":\"x-1\",\"text\":\"fuck this shit\"}\nbroken\n" + ok(3), true);

    assertThat(lines.get(0)).matches("x-1\tREJECTED\t[0-9.E-]+\t0-4,10-14");
    assertThat(lines.get(1)).startsWith("error\t");
    assertThat(lines.get(2)).matches("3\tAPPROVED\t[0-9.E-]+\t");
  }

  private static String ok(int id) {
    return "{\"id\":" + id + ",\"text\":\"a fine day in the park\"}";
  }

  private static JsonNode answer(String line) {
    List<String> lines = run(line + "\n", false);
    assertThat(lines).hasSize(1);
    return JSON.readTree(lines.get(0));
  }

  private static List<String> run(String input, boolean tabs) {
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), tabs);
  }

  private static List<String> run(InputStream in, boolean tabs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Evaluate(ENGINE, tabs).run(in, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void runInto(InputStream in, OutputStream out) {
    try {
      new Evaluate(ENGINE, false).run(in, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
