package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What editors do short of deciding, and how the queues follow. */
@EditorsTest
class QueuesIT {

  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";

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
  void keepsWhatMayDefameUntilTwoHaveApproved() {
    String id = hold("Kim Jong Un is a thief.");
    assertThat(waiting("legal")).containsExactly(id);
    assertThat(waiting("pending")).isEmpty();

    JsonNode first = body(moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk());
    JsonNode again = body(moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk());

    assertThat(first.get("needs").asInt()).isEqualTo(1);
    assertThat(again.get("approval").get("by").asString()).isEqualTo("editor");
    assertThat(moderation.verdicts(id)).hasSize(1);
    moderation.decide("colleague", id, "\"1\"", APPROVE).expectStatus().isOk();
    assertThat(moderation.awaitVerdict(id, 2).get("verdict").asString()).isEqualTo("APPROVED");
  }

  @Test
  void passesOnAndTakesBack() {
    String id = hold("Magnificent!");

    body(act("editor", "POST", id + "/escalation", "{\"to\":\"SENIOR\"}").expectStatus().isOk());

    moderation.decide("colleague", id, "\"1\"", APPROVE).expectStatus().isForbidden();
    assertThat(next("colleague")).isEmpty();
    assertThat(next("senior")).containsExactly(id);
    act("senior", "DELETE", id + "/claim", null).expectStatus().isNoContent();
    act("editor", "DELETE", id + "/escalation", null).expectStatus().isOk();
    moderation.decide("colleague", id, "\"1\"", APPROVE).expectStatus().isOk();
  }

  @Test
  void bringsBackByItselfWhatWasPutOff() {
    String id = hold("Magnificent!");

    act("editor", "POST", id + "/snooze", "{\"until\":\"" + Instant.now().plusSeconds(6) + "\"}")
        .expectStatus()
        .isOk();

    assertThat(waiting("pending")).isEmpty();
    await().until(() -> waiting("pending").contains(id));
    assertThat(waiting("snoozed")).isEmpty();
    act("editor", "POST", id + "/snooze", "{\"until\":\"" + Instant.now().plusSeconds(999) + "\"}")
        .expectStatus()
        .isOk();
    act("editor", "DELETE", id + "/snooze", null).expectStatus().isOk();
    assertThat(waiting("pending")).containsExactly(id);
  }

  @Test
  void listsWhatSaysTheSameOnce() {
    List<String> flood = IntStream.range(0, 3).mapToObj(i -> hold("Sign it today, all!")).toList();
    String other = hold("Something else entirely, I think.");

    JsonNode groups =
        moderation.get("editor", "/v1/reviews?groups=true&articleId=" + article).get("items");

    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).get("similar").asInt()).isEqualTo(3);
    assertThat(idsOf("/v1/reviews?articleId=" + article + "&like=" + flood.get(1)))
        .isEqualTo(flood);
    assertThat(idsOf("/v1/reviews?articleId=" + article + "&q=ENTIRELY")).containsExactly(other);
    assertThat(idsOf("/v1/reviews?articleId=" + article + "&sort=newest")).startsWith(other);
    assertThat(idsOf("/v1/reviews?articleId=" + article + "&language=xx")).isEmpty();
    assertThat(idsOf("/v1/reviews?articleId=" + article + "&olderThan=PT1H")).isEmpty();
  }

  @Test
  void lendsClaimsToOneAtATime() {
    String id = hold("Magnificent!");
    act("editor", "POST", id + "/claim", null).expectStatus().isOk();

    assertThat(idsOf("/v1/reviews?queue=mine")).contains(id);
    act("colleague", "POST", id + "/claim?takeOver=true", null).expectStatus().isForbidden();
    act("senior", "POST", id + "/claim?takeOver=true", null).expectStatus().isOk();
    assertThat(idsOf("/v1/reviews?queue=mine")).doesNotContain(id);
    JsonNode renewed =
        body(
            moderation
                .as("senior")
                .put()
                .uri("/v1/reviews/claims")
                .exchange()
                .expectStatus()
                .isOk());
    assertThat(renewed.toString()).contains(id);
    moderation
        .as("senior")
        .delete()
        .uri("/v1/reviews/claims")
        .exchange()
        .expectStatus()
        .isNoContent();
    act("colleague", "POST", id + "/claim", null).expectStatus().isOk();
  }

  @Test
  void dealsNothingTwiceToThoseWhoAskAtOnce() throws Exception {
    List<String> held = IntStream.range(0, 12).mapToObj(i -> hold("What a sight! " + i)).toList();
    List<String> users = List.of("editor", "colleague", "senior");
    ExecutorService askers = Executors.newFixedThreadPool(64);
    List<Callable<List<String>>> asks =
        IntStream.range(0, 64)
            .<Callable<List<String>>>mapToObj(i -> () -> next(users.get(i % users.size())))
            .toList();

    List<String> dealt = new ArrayList<>();
    for (Future<List<String>> answer : askers.invokeAll(asks)) {
      dealt.addAll(answer.get());
    }
    askers.shutdown();

    assertThat(dealt).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  void leavesNotesThatChangeNothing() {
    String id = hold("Magnificent!");

    JsonNode noted =
        body(
            act("editor", "POST", id + "/notes", "{\"text\":\"Seen before.\"}")
                .expectStatus()
                .isOk());

    assertThat(noted.get("revision").asLong()).isEqualTo(1);
    assertThat(noted.at("/decisions/0/note").asString()).isEqualTo("Seen before.");
    assertThat(waiting("pending")).containsExactly(id);
  }

  @Test
  void countsWhatWaits() {
    hold("Magnificent!");

    JsonNode summary = moderation.get("editor", "/v1/reviews/summary");

    assertThat(summary.get("queues")).hasSize(7);
    assertThat(summary.at("/queues/0/queue").asString()).isEqualTo("pending");
    assertThat(summary.at("/queues/0/count").asLong()).isPositive();
    assertThat(summary.at("/queues/0/target").asString()).isEqualTo("PT20M");
  }

  private List<String> next(String user) {
    JsonNode hand =
        body(
            moderation
                .as(user)
                .post()
                .uri("/v1/reviews/next?count=3&articleId=" + article)
                .exchange()
                .expectStatus()
                .isOk());
    return ids(hand);
  }

  private List<String> waiting(String queue) {
    return idsOf("/v1/reviews?queue=" + queue + "&articleId=" + article);
  }

  private List<String> idsOf(String path) {
    return ids(moderation.get("editor", path));
  }

  private static List<String> ids(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("commentId").asString()).toList();
  }

  private RestTestClient.ResponseSpec act(
      String user, String method, String path, @Nullable String body) {
    RestTestClient.RequestBodySpec request =
        moderation
            .as(user)
            .method(HttpMethod.valueOf(method))
            .uri("/v1/reviews/" + path)
            .header("If-Match", "\"1\"");
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return request.exchange();
  }

  private String hold(String text) {
    String id = moderation.submit(article, text);
    moderation.awaitVerdict(id, 1);
    return id;
  }
}
