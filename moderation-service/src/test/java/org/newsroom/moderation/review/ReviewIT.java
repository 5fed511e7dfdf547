package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@EditorsTest
class ReviewIT {

  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";
  private static final String REJECT = "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
  }

  @Test
  void listsWhatWaitsOldestFirstPageByPage() {
    List<String> held = List.of(hold(), hold(), hold());

    JsonNode first = moderation.get("editor", queue() + "&limit=2");
    JsonNode second =
        moderation.get("editor", queue() + "&limit=2&cursor=" + first.get("next").asString());

    assertThat(idsOf(first)).isEqualTo(held.subList(0, 2));
    assertThat(idsOf(second)).isEqualTo(held.subList(2, 3));
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void listsWhatARuleOrACategoryWasFoundIn() {
    String insult = moderation.submit(article, "You are a stupid fool");
    String rule = moderation.awaitVerdict(insult, 1).get("evidence").get(0).get("rule").asString();
    hold();

    assertThat(idsOf(moderation.get("editor", queue() + "&rule=INSULT"))).containsExactly(insult);
    assertThat(idsOf(moderation.get("editor", queue() + "&rule=" + rule))).containsExactly(insult);
    assertThat(idsOf(moderation.get("editor", queue() + "&rule=DEFAMATION"))).isEmpty();
  }

  @Test
  void publishesWhatAnEditorApproves() {
    String id = hold();
    JsonNode review = moderation.get("editor", "/v1/reviews/" + id);

    moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();

    assertThat(review.get("revision").asLong()).isEqualTo(1);
    assertThat(review.get("article").get("title").asString())
        .isEqualTo("Putin Meets With Kim Jong Un");
    JsonNode verdict = moderation.awaitVerdict(id, 2);
    assertThat(verdict.get("verdict").asString()).isEqualTo("APPROVED");
    assertThat(verdict.get("decidedBy").asString()).isEqualTo("EDITOR");
    moderation
        .records(id)
        .forEach(record -> Contracts.assertValid("comments.moderated.v1", record.value()));
    assertThat(idsOf(moderation.get("editor", queue()))).isEmpty();
  }

  @Test
  void saysWhoDecidedAlready() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", REJECT).expectStatus().isOk();

    JsonNode problem =
        body(moderation.decide("colleague", id, "\"1\"", APPROVE).expectStatus().isEqualTo(409));

    assertThat(problem.get("decidedBy").asString()).isEqualTo("editor");
    assertThat(problem.get("verdict").asString()).isEqualTo("REJECTED");
    assertThat(problem.has("decidedAt")).isTrue();
  }

  @Test
  void revisesADecisionAndPutsItBack() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", REJECT).expectStatus().isOk();

    moderation
        .decide("editor", id, "\"1\"", "{\"verdict\":\"HELD\",\"revise\":true}")
        .expectStatus()
        .isEqualTo(412);
    moderation
        .decide("editor", id, "\"2\"", "{\"verdict\":\"HELD\",\"revise\":true}")
        .expectStatus()
        .isOk();

    assertThat(moderation.awaitVerdict(id, 3).get("verdict").asString()).isEqualTo("HELD");
    assertThat(idsOf(moderation.get("editor", queue()))).containsExactly(id);
    assertThat(moderation.get("editor", "/v1/reviews/" + id).get("decisions")).hasSize(2);
  }

  @Test
  void takesDownWhatTheRulesApproved() {
    String open = moderation.openArticle("AUTOMATIC");
    String id = moderation.submit(open, "Magnificent!");
    moderation.awaitVerdict(id, 1);

    moderation.decide("editor", id, "\"1\"", REJECT).expectStatus().isOk();

    assertThat(moderation.awaitVerdict(id, 2).get("reason").asString()).isEqualTo("TASTE");
  }

  @Test
  void letsOneEditorHoldAClaim() {
    String id = hold();

    post("editor", "/v1/reviews/" + id + "/claim").expectStatus().isOk();

    JsonNode problem =
        body(post("colleague", "/v1/reviews/" + id + "/claim").expectStatus().isEqualTo(423));
    assertThat(problem.get("claimedBy").asString()).isEqualTo("editor");
    post("editor", "/v1/reviews/" + id + "/claim").expectStatus().isOk();
    moderation.decide("colleague", id, "\"1\"", APPROVE).expectStatus().isEqualTo(423);
    moderation.decide("senior", id, "\"1\"", APPROVE).expectStatus().isOk();
  }

  @Test
  void givesEachEditorAnotherNext() {
    List<String> held = List.of(hold(), hold());
    String next = "/v1/reviews/next?articleId=" + article;

    JsonNode one = body(post("editor", next).expectStatus().isOk());
    JsonNode two = body(post("colleague", next).expectStatus().isOk());

    assertThat(List.of(one.get("commentId").asString(), two.get("commentId").asString()))
        .isEqualTo(held);
    post("senior", next).expectStatus().isNoContent();
    moderation.as("editor").delete().uri("/v1/reviews/" + held.get(0) + "/claim").exchange();
    post("senior", next).expectStatus().isOk();
  }

  @Test
  void letsExactlyOneOfManyDecide() throws Exception {
    String id = hold();
    ExecutorService editors = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> decisions = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String user = i % 2 == 0 ? "editor" : "colleague";
      decisions.add(
          () ->
              moderation
                  .decide(user, id, "\"1\"", APPROVE)
                  .returnResult(String.class)
                  .getStatus()
                  .value());
    }

    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> decided : editors.invokeAll(decisions)) {
      statuses.add(decided.get());
    }
    editors.shutdown();

    // The one who decided asked four times, and has decided each time.
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(4);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(4);
    assertThat(moderation.get("editor", "/v1/reviews/" + id).get("revision").asLong()).isEqualTo(2);
  }

  @Test
  void announcesADecisionThatWasMadeWhileKafkaWasDown() throws Exception {
    String id = hold();

    Backends.kafka()
        .whileDown(() -> moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk());

    assertThat(moderation.awaitVerdict(id, 2).get("verdict").asString()).isEqualTo("APPROVED");
  }

  @ParameterizedTest(name = "{0} {1} as {2} → {5}")
  @CsvFileSource(
      resources = "/bad-requests.psv",
      delimiter = '|',
      numLinesToSkip = 1,
      maxCharsPerColumn = 10_000)
  void refusesPrecisely(
      String method,
      String path,
      String user,
      String etag,
      String body,
      int status,
      String expected) {
    RestTestClient.RequestBodySpec request =
        moderation.as("-".equals(user) ? null : user).method(HttpMethod.valueOf(method)).uri(path);
    if (!"-".equals(etag)) {
      request.header("If-Match", etag);
    }
    if (!"-".equals(body)) {
      request.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
    }

    request
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains(expected));
  }

  private String hold() {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private String queue() {
    return "/v1/reviews?articleId=" + article;
  }

  private RestTestClient.ResponseSpec post(String user, String path) {
    return moderation.as(user).post().uri(path).exchange();
  }

  private static List<String> idsOf(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("commentId").asString()).toList();
  }
}
