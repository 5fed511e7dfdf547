package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
      "newsroom.staff.users[0].roles=PUBLISHER"
    })
class MovedArticleIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired Editing editing;
  private RestTestClient client;
  private final String first = "first-" + UUID.randomUUID();
  private final String second = "second-" + UUID.randomUUID();
  private final String third = "third-" + UUID.randomUUID();

  @BeforeEach
  void connect() {
    client =
        RestTestClient.bindToServer()
            .baseUrl("http://localhost:" + port)
            .defaultHeaders(headers -> headers.setBasicAuth("publisher", "admin"))
            .build();
  }

  @Test
  void takesItsCommentsWithIt() {
    String before = id();
    String after = id();
    String late = id();
    put(first, 201);
    apply(Rulings.approved(before).on(first));

    put(second, 201, first);
    apply(Rulings.approved(late).on(first), Rulings.approved(after).on(second));

    assertThat(shown(first))
        .containsExactlyInAnyOrder(before, late, after)
        .isEqualTo(shown(second));
    assertThat(get("/v1/comment-counts?articleId=" + second).get(second).asLong()).isEqualTo(3);
    put(second, 200, first);
    put(second, 200);
    assertThat(announcedFormerIds(second)).containsExactly(first);
  }

  @Test
  void leadsFromTheFormerIdToTheNewOne() {
    put(first, 201);
    put(second, 201, first);

    assertThat(location("/v1/articles/" + first)).isEqualTo("/v1/articles/" + second);
    assertThat(location("/v1/articles/" + first + "/related"))
        .isEqualTo("/v1/articles/" + second + "/related");
    assertThat(problem(first, 409)).contains("article-moved", second);
    client
        .delete()
        .uri("/v1/articles/" + first)
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains("article-moved"));
    assertThat(ids(get("/v1/articles?limit=100"))).contains(second).doesNotContain(first);
  }

  @Test
  void followsAnArticleThatMovesTwice() {
    String comment = id();
    put(first, 201);
    apply(Rulings.approved(comment).on(first));
    put(second, 201, first);
    put(third, 201, second);

    for (String id : List.of(first, second, third)) {
      assertThat(shown(id)).containsExactly(comment);
    }
    assertThat(announcedFormerIds(third)).containsExactly(second, first);
    put(third, 200, first, second);
  }

  @Test
  void refusesAFormerIdThatIsNoOtherArticle() {
    put(first, 201);

    assertThat(problem(second, 400, first, "none-" + second))
        .contains("\"field\":\"formerIds[1]\"");
    assertThat(problem(second, 400, second)).contains("\"field\":\"formerIds[0]\"");
    assertThat(problem(second, 400, "no id")).contains("\"field\":\"formerIds[0]\"");
    assertThat(get("/v1/articles/" + first).get("id").asString()).isEqualTo(first);
  }

  @Test
  void refusesAFormerIdThatAnotherArticleHas() {
    put(first, 201);
    put(second, 201, first);

    assertThat(problem(third, 409, first)).contains("former-id-taken", first);
    apply(Rulings.approved(id()).on(first));
    assertThat(shown(third)).isEmpty();
  }

  @Test
  void refusesToMixDiscussions() {
    put(first, 201);
    put(second, 201);
    apply(Rulings.approved(id()).on(first), Rulings.approved(id()).on(second));

    assertThat(problem(second, 409, first)).contains("has-comments");
    assertThat(problem(third, 409, first, second)).contains("has-comments");
    assertThat(get("/v1/articles/" + first).get("id").asString()).isEqualTo(first);
    assertThat(shown(second)).hasSize(1);
  }

  @Test
  void clearsThePageOfAMovedArticle() {
    put(first, 201);
    apply(Rulings.approved(id()).on(first));
    put(second, 201, first);

    client.delete().uri("/v1/articles/" + second).exchange().expectStatus().isNoContent();

    await().untilAsserted(() -> assertThat(shown(first)).isEmpty());
    assertThat(location("/v1/articles/" + first)).isEqualTo("/v1/articles/" + second);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private void apply(Rulings... rulings) {
    editing.apply(
        Arrays.stream(rulings)
            .map(ruling -> new Received<>(ruling.value(), null, "topic", 0, 0))
            .toList());
  }

  private void put(String id, int status, String... formerIds) {
    exchange(id, formerIds).expectStatus().isEqualTo(status);
  }

  private String problem(String id, int status, String... formerIds) {
    return exchange(id, formerIds)
        .expectStatus()
        .isEqualTo(status)
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private RestTestClient.ResponseSpec exchange(String id, String... formerIds) {
    String ids =
        Arrays.stream(formerIds)
            .map(former -> "\"" + former + "\"")
            .collect(Collectors.joining(","));
    return client
        .put()
        .uri("/v1/articles/" + id)
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"title": "T", "author": "A", "paragraphs": ["P"], "tags": [], "formerIds": [%s]}
            """
                .formatted(ids))
        .exchange();
  }

  private String location(String path) {
    return String.valueOf(
        client
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isEqualTo(308)
            .returnResult(String.class)
            .getResponseHeaders()
            .getLocation());
  }

  private List<String> shown(String article) {
    return ids(get("/v1/articles/" + article + "/comments"));
  }

  private static List<String> ids(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  private JsonNode get(String path) {
    return client
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(new ParameterizedTypeReference<JsonNode>() {})
        .returnResult()
        .getResponseBody();
  }

  private static List<String> announcedFormerIds(String id) {
    await().untilAsserted(() -> assertThat(announced(id)).hasSize(1));
    byte[] event = announced(id).get(0).value();
    Contracts.assertValid("articles.v1", event);
    return JSON.readTree(event).get("formerIds").valueStream().map(JsonNode::asString).toList();
  }

  private static List<ConsumerRecord<String, byte[]>> announced(String id) {
    return Records.of("articles.v1", id);
  }
}
