package org.newsroom.article.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsroom.article.ArticleService;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.Patience;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=publisher",
      "newsroom.staff.users[0].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[0].roles=PUBLISHER",
      "newsroom.staff.users[1].name=moderator",
      "newsroom.staff.users[1].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[1].roles=MODERATOR"
    })
class ArticleIT {

  private static final String BODY =
      """
      {"title": "%s", "author": "Gila Isaacson", "paragraphs": ["One.", "Two."], "tags": [%s],
       "publishedAt": "%s"}
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Isolation isolation;
  @LocalServerPort int port;
  private RestTestClient anybody;
  private RestTestClient publisher;

  @BeforeEach
  void connect() {
    anybody = client(null);
    publisher = client("publisher");
  }

  @Test
  void createsReplacesAndRepeats() {
    String id = id();

    assertThat(put(id, body("First", "\"a\"", 1), 201).get("version").asLong()).isEqualTo(1);
    assertThat(put(id, body("First", "\"a\"", 1), 200).get("version").asLong()).isEqualTo(1);
    assertThat(put(id, body("Second", "\"a\"", 1), 200).get("version").asLong()).isEqualTo(2);
    assertThat(get("/v1/articles/" + id).get("title").asString()).isEqualTo("Second");
    awaitVersions(id, 1, 2);
  }

  @Test
  void withdrawsAndPutsAgain() {
    String id = id();
    String tag = id();
    String body = body("First", "\"" + tag + "\"", 1);
    put(id, body, 201);

    withdraw(id);
    withdraw(id);

    anybody
        .get()
        .uri("/v1/articles/" + id)
        .exchange()
        .expectStatus()
        .isEqualTo(410)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains("article-withdrawn"));
    assertThat(idsOf(get("/v1/articles?tag=" + tag))).isEmpty();
    awaitVersions(id, 1, 2);
    Contracts.assertValid("articles.v1", announced(id).get(1).value());
    JsonNode withdrawn = JSON.readTree(announced(id).get(1).value());
    assertThat(withdrawn.get("withdrawn").asBoolean()).isTrue();
    assertThat(withdrawn.get("commentsOpen").asBoolean()).isFalse();

    assertThat(put(id, body, 200).get("version").asLong()).isEqualTo(3);
    assertThat(idsOf(get("/v1/articles?tag=" + tag))).containsExactly(id);
    awaitVersions(id, 1, 2, 3);
    assertThat(JSON.readTree(announced(id).get(2).value()).has("withdrawn")).isFalse();
  }

  private void withdraw(String id) {
    publisher.delete().uri("/v1/articles/" + id).exchange().expectStatus().isNoContent();
  }

  @Test
  void announcesAsTheContractSays() {
    String id = id();
    put(id, body("First", "\"a\", \"b\"", 1), 201);

    awaitVersions(id, 1);

    Contracts.assertValid("articles.v1", announced(id).get(0).value());
  }

  @Test
  void takesAndAnnouncesPictureLanguageAndAddress() {
    String id = id();
    String more =
        """
        , "language": "he", "url": "https://news.example/1", "picture": {"url": "/site/a.svg",
        "alt": "A tram", "credit": "Ruth", "width": 1200, "height": 675}}""";

    JsonNode put = put(id, body("First", "\"a\"", 1).stripTrailing().replaceFirst("}$", more), 201);

    assertThat(put.get("picture").get("width").asInt()).isEqualTo(1200);
    assertThat(get("/v1/articles/" + id).get("picture").get("credit").asString()).isEqualTo("Ruth");
    awaitVersions(id, 1);
    Contracts.assertValid("articles.v1", announced(id).get(0).value());
    JsonNode event = JSON.readTree(announced(id).get(0).value());
    assertThat(event.get("language").asString()).isEqualTo("he");
    assertThat(event.get("url").asString()).isEqualTo("https://news.example/1");
  }

  @Test
  void takesOverAnotherModeOfTheSite() {
    String id = id();
    String withItsOwn = id();
    put(id, body("First", "\"a\"", 1), 201);
    String own =
        body("First", "\"a\"", 1).replaceFirst("}", ", \"moderationMode\": \"AUTOMATIC\"}");
    put(withItsOwn, own, 201);

    ConfigurableApplicationContext other = otherInstance("EDITORS");
    try {
      awaitVersions(id, 1, 2);

      assertThat(JSON.readTree(announced(id).get(1).value()).get("moderationMode").asString())
          .isEqualTo("EDITORS");
      assertThat(get("/v1/articles/" + id).get("moderationMode").asString()).isEqualTo("EDITORS");
      assertThat(get("/v1/articles/" + withItsOwn).get("version").asLong()).isEqualTo(1);
    } finally {
      other.close();
    }
  }

  private ConfigurableApplicationContext otherInstance(String mode) {
    return new SpringApplicationBuilder(ArticleService.class)
        .properties("spring.config.name=article-service")
        .initializers(isolation)
        .run("--server.port=0", "--newsroom.articles.moderation-mode=" + mode);
  }

  @Test
  void announcesWhatWasPutWhileKafkaWasDown() throws Exception {
    String id = id();

    Backends.kafka().whileDown(() -> put(id, body("First", "\"a\"", 1), 201));

    awaitVersions(id, 1);
  }

  @Test
  void replacesOnlyTheVersionThatIsKnown() {
    String id = id();
    put(id, body("First", "\"a\"", 1), 201);
    put(id, body("Second", "\"a\"", 1), 200);

    publisher
        .put()
        .uri("/v1/articles/" + id)
        .header("If-Match", "\"1\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(body("Third", "\"a\"", 1))
        .exchange()
        .expectStatus()
        .isEqualTo(412);
    assertThat(get("/v1/articles/" + id).get("title").asString()).isEqualTo("Second");
  }

  @Test
  void listsLatestFirstByTagAndPage() {
    String tag = id();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String id = id();
      put(id, body("Article " + i, "\"" + tag + "\"", i), 201);
      ids.add(0, id);
    }

    JsonNode first = get("/v1/articles?limit=3&tag=" + tag.toUpperCase());
    JsonNode second =
        get("/v1/articles?limit=3&tag=" + tag + "&cursor=" + first.get("next").asString());

    assertThat(idsOf(first)).isEqualTo(ids.subList(0, 3));
    assertThat(idsOf(second)).isEqualTo(ids.subList(3, 5));
    assertThat(second.has("next")).isFalse();
    assertThat(first.get("items").get(0).has("paragraphs")).isFalse();
  }

  @Test
  void relatesBySharedTags() {
    String tag = id();
    String other = id();
    String id = id();
    String older = id();
    String newer = id();
    put(id, body("This", "\"" + tag + "\", \"" + other + "\"", 2), 201);
    put(older, body("Older", "\"" + tag + "\"", 1), 201);
    put(newer, body("Newer", "\"" + other + "\"", 3), 201);

    assertThat(idsOf(get("/v1/articles/" + id + "/related"))).containsExactly(newer, older);
  }

  @ParameterizedTest(name = "{0} {1} as {2} → {4}")
  @CsvFileSource(resources = "/bad-requests.psv", delimiter = '|', numLinesToSkip = 1)
  void refusesPrecisely(
      String method, String path, String user, String body, int status, String expected) {
    RestTestClient.RequestBodySpec request =
        client("-".equals(user) ? null : user)
            .method(org.springframework.http.HttpMethod.valueOf(method))
            .uri(java.net.URI.create("http://localhost:" + port + path));
    if (!"-".equals(body)) {
      request.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
    }

    request
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains(expected));
    anybody.get().uri("/v1/articles/bad").exchange().expectStatus().isNotFound();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static String body(String title, String tags, int minute) {
    return BODY.formatted(title, tags, "2026-07-05T12:%02d:00Z".formatted(minute));
  }

  private JsonNode put(String id, String body, int status) {
    return publisher
        .put()
        .uri("/v1/articles/" + id)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody(new ParameterizedTypeReference<JsonNode>() {})
        .returnResult()
        .getResponseBody();
  }

  private JsonNode get(String path) {
    return anybody
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(new ParameterizedTypeReference<JsonNode>() {})
        .returnResult()
        .getResponseBody();
  }

  private static List<String> idsOf(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  private RestTestClient client(String user) {
    RestTestClient.Builder<?> builder =
        RestTestClient.bindToServer().baseUrl("http://localhost:" + port);
    if (user != null) {
      builder.defaultHeaders(headers -> headers.setBasicAuth(user, "admin"));
    }
    return builder.build();
  }

  private void awaitVersions(String id, Integer... versions) {
    Patience.await()
        .untilAsserted(
            () ->
                assertThat(
                        announced(id).stream()
                            .map(r -> new String(r.headers().lastHeader("ce_id").value()))
                            .distinct())
                    .containsExactly(
                        java.util.Arrays.stream(versions)
                            .map(v -> id + ":" + v)
                            .toArray(String[]::new)));
  }

  private static List<ConsumerRecord<String, byte[]>> announced(String id) {
    return Records.of("articles.v1", id);
  }
}
