package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@EditorsTest
class SanctionIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WARN = "{\"kind\":\"WARN\"}";
  private static final String BAN =
      "{\"kind\":\"BAN\",\"reason\":\"HATE\",\"message\":\"Enough.\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private AuthorsFixture authors;
  private final String key = "id:" + ModerationFixture.anyId();

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
    authors = new AuthorsFixture(moderation);
  }

  @Test
  void recordsWhoImposedAndWhoLiftedASanctionAndAnnouncesBoth() {
    JsonNode imposed = body(post("senior", "/sanctions", BAN).expectStatus().isCreated());
    JsonNode banned = author();

    moderation
        .as("senior")
        .delete()
        .uri(path("/sanctions/" + imposed.get("id").asString()))
        .exchange()
        .expectStatus()
        .isNoContent();
    JsonNode pardoned = author();

    assertThat(banned.get("sanction")).isEqualTo(imposed);
    assertThat(imposed.get("by").asString()).isEqualTo("senior");
    assertThat(pardoned.has("sanction")).isFalse();
    assertThat(pardoned.get("sanctions").get(0).get("liftedBy").asString()).isEqualTo("senior");
    List<JsonNode> announced = announced(2);
    assertThat(announced.get(0).get("sanction").get("kind").asString()).isEqualTo("BAN");
    assertThat(announced.get(0).get("sanction").get("message").asString()).isEqualTo("Enough.");
    assertThat(announced.get(0).get("sanction").has("by")).isFalse();
    assertThat(announced.get(1).get("sanction").isNull()).isTrue();
    assertThat(announced.get(1).get("version").asLong()).isEqualTo(2);
  }

  @Test
  void leavesASanctionThatIsOverAsItIs() {
    String id = body(post("editor", "/sanctions", WARN)).get("id").asString();
    RestTestClient editor = moderation.as("editor");
    editor.delete().uri(path("/sanctions/" + id)).exchange().expectStatus().isNoContent();
    JsonNode lifted = author();

    moderation
        .as("senior")
        .delete()
        .uri(path("/sanctions/" + id))
        .exchange()
        .expectStatus()
        .isNoContent();

    assertThat(author()).isEqualTo(lifted);
  }

  @Test
  void hasTheAuthorToldOfAWarningWithTheLatestComment() {
    ObjectNode guest = AuthorsFixture.guest();
    String article = moderation.openArticle("EDITORS");
    moderation.awaitVerdict(authors.submit(article, "Good morning.", guest), 1);
    String latest = authors.submit(article, "Good evening.", guest);
    moderation.awaitVerdict(latest, 1);
    String author = AuthorsFixture.keyOf(guest) + "/sanctions";

    authors.post("editor", author, WARN).expectStatus().isCreated();
    JsonNode warning =
        body(
            authors
                .post("editor", author, "{\"kind\":\"WARN\",\"message\":\"Be kind.\"}")
                .expectStatus()
                .isCreated());

    await().until(() -> Records.distinct("authors.warned.v1", latest).size() == 1);
    byte[] event = Records.of("authors.warned.v1", latest).get(0).value();
    Contracts.assertValid("authors.warned.v1", event);
    assertThat(JSON.readTree(event).get("warningId")).isEqualTo(warning.get("id"));
    assertThat(JSON.readTree(event).get("message").asString()).isEqualTo("Be kind.");
  }

  @Test
  void showsNotesLatestFirst() {
    post("editor", "/notes", "{\"text\":\"Writes at night.\"}").expectStatus().isCreated();
    post("senior", "/notes", "{\"text\":\"Every night.\"}").expectStatus().isCreated();

    JsonNode notes = author().get("notes");

    assertThat(notes.valueStream().map(note -> note.get("text").asString()))
        .containsExactly("Every night.", "Writes at night.");
    assertThat(notes.get(0).get("by").asString()).isEqualTo("senior");
  }

  @Test
  void losesNothingThatEditorsDoAtTheSameMoment() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      done.add(threads.submit(() -> post("editor", "/sanctions", WARN).expectStatus().isCreated()));
      done.add(
          threads.submit(
              () -> post("editor", "/notes", "{\"text\":\"x\"}").expectStatus().isCreated()));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();

    assertThat(author().get("sanctions")).hasSize(12);
    assertThat(author().get("notes")).hasSize(12);
    assertThat(announced(12)).extracting(news -> news.get("version").asLong()).isSorted();
  }

  @Test
  void announcesASanctionThatWasImposedWhileKafkaWasDown() throws Exception {
    Backends.kafka().whileDown(() -> post("senior", "/sanctions", BAN).expectStatus().isCreated());

    assertThat(announced(1)).hasSize(1);
  }

  @Test
  void saysWhenARecordIsFull() {
    for (int i = 0; i < 100; i++) {
      post("editor", "/notes", "{\"text\":\"x\"}").expectStatus().isCreated();
    }

    post("editor", "/notes", "{\"text\":\"x\"}")
        .expectStatus()
        .isEqualTo(409)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains("record-full"));
    post("editor", "/sanctions", WARN).expectStatus().isCreated();
  }

  @ParameterizedTest(name = "{0} {1} as {2} → {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | id:a           | -         |                                       | 401 | unauthenticated
          GET    | id:a           | publisher |                                       | 403 | forbidden
          GET    | id:a/comments  | -         |                                       | 401 | unauthenticated
          GET    | id:a/comments  | publisher |                                       | 403 | forbidden
          POST   | id:a/sanctions | -         | {"kind":"WARN"}                       | 401 | unauthenticated
          POST   | id:a/sanctions | publisher | {"kind":"WARN"}                       | 403 | forbidden
          POST   | id:a/sanctions | editor    | {"kind":"BAN"}                        | 403 | SENIOR
          POST   | id:a/sanctions | editor    | {"kind":"SUSPEND","until":"2035-01-01T00:00:00Z"} | 403 | SENIOR
          DELETE | id:a/sanctions/x | -       |                                       | 401 | unauthenticated
          DELETE | id:a/sanctions/x | publisher |                                     | 403 | forbidden
          DELETE | id:a/sanctions/x | senior  |                                       | 404 | unknown-sanction
          POST   | id:a/notes     | -         | {"text":"x"}                          | 401 | unauthenticated
          POST   | id:a/notes     | publisher | {"text":"x"}                          | 403 | forbidden
          GET    | dana           | editor    |                                       | 400 | "field":"key"
          GET    | email:5f       | editor    |                                       | 400 | "field":"key"
          GET    | id64:*         | editor    |                                       | 400 | "field":"key"
          GET    | id:a/comments?limit=0 | editor |                                   | 400 | "field":"limit"
          GET    | id:a/comments?limit=101 | editor |                                 | 400 | "field":"limit"
          GET    | id:a/comments?cursor=x | editor |                                  | 400 | "field":"cursor"
          POST   | id:a/sanctions | senior    | {}                                    | 400 | "field":"kind"
          POST   | id:a/sanctions | senior    | {"kind":"FLOG"}                       | 400 | "field":"kind"
          POST   | id:a/sanctions | senior    | {"kind":"SUSPEND"}                    | 400 | "field":"until"
          POST   | id:a/sanctions | senior    | {"kind":"SUSPEND","until":"soon"}     | 400 | "field":"until"
          POST   | id:a/sanctions | senior    | {"kind":"BAN","reason":"TECHNICAL"}   | 400 | "field":"reason"
          POST   | id:a/sanctions | senior    | {"kind":"BAN","by":"me"}              | 400 | "field":"by"
          POST   | id:a/notes     | editor    | {}                                    | 400 | "field":"text"
          POST   | id:a/notes     | editor    | {"text":" "}                          | 400 | "field":"text"
          """)
  void refusesPrecisely(
      String method, String path, String user, String body, int status, String expected) {
    RestTestClient.RequestBodySpec request =
        moderation
            .as("-".equals(user) ? null : user)
            .method(HttpMethod.valueOf(method))
            .uri("/v1/authors/" + path);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
    }

    request
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains(expected));
  }

  @Test
  void neverBansANetworkForGood() {
    String network = "address:" + AuthorsFixture.anyHash();
    String week = Instant.now().plus(6, ChronoUnit.DAYS).toString();

    authors.post("senior", network + "/sanctions", BAN).expectStatus().isBadRequest();
    authors
        .post("senior", network + "/sanctions", "{\"kind\":\"BAN\",\"until\":\"" + week + "\"}")
        .expectStatus()
        .isCreated();
  }

  private String path(String rest) {
    return "/v1/authors/" + key + rest;
  }

  private JsonNode author() {
    return moderation.get("editor", path(""));
  }

  private RestTestClient.ResponseSpec post(String user, String path, String body) {
    return authors.post(user, key + path, body);
  }

  private List<JsonNode> announced(int count) {
    await().until(() -> Records.distinct("authors.v1", key).size() >= count);
    List<JsonNode> all = new ArrayList<>();
    Records.distinct("authors.v1", key)
        .forEach(
            record -> {
              Contracts.assertValid("authors.v1", record.value());
              all.add(JSON.readTree(record.value()));
            });
    return all;
  }
}
