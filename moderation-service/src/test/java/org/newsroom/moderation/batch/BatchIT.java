package org.newsroom.moderation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@EditorsTest
class BatchIT {

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoDatabase database;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
  }

  @Test
  void decidesAPartOfAQueueAsOneAndUndoesIt() {
    List<String> held = Stream.generate(this::hold).limit(3).toList();
    String claimed = hold();
    moderation.as("colleague").post().uri("/v1/reviews/" + claimed + "/claim").exchange();

    JsonNode preview = preview();
    assertThat(preview.get("count").asInt()).isEqualTo(3);
    assertThat(preview.get("claimedByOthers").asInt()).isEqualTo(1);
    assertThat(preview.get("samples")).hasSize(3);
    String id = begin(preview);

    awaitState(id, "DONE");
    for (String comment : held) {
      assertThat(moderation.awaitVerdict(comment, 2).get("reason").asString()).isEqualTo("SPAM");
    }
    assertThat(waiting()).containsExactly(claimed);

    post("editor", "/v1/reviews/batches/" + id + "/undo", null).expectStatus().isOk();

    JsonNode undone = awaitState(id, "UNDONE");
    assertThat(undone.get("done").asInt()).isEqualTo(3);
    assertThat(waiting()).hasSize(4);
    assertThat(moderation.awaitVerdict(held.get(0), 3).get("verdict").asString()).isEqualTo("HELD");
  }

  @Test
  void goesOnWhereAnInstanceDied() {
    List<String> held = Stream.generate(this::hold).limit(2).toList();
    String id = begin(preview());
    awaitState(id, "DONE");

    forgetWhatWasDone(id, "RUNNING");
    assertAllDone(awaitState(id, "DONE"));
    assertDecisions(held, 1);

    post("editor", "/v1/reviews/batches/" + id + "/undo", null).expectStatus().isOk();
    awaitState(id, "UNDONE");
    forgetWhatWasDone(id, "UNDOING");
    assertAllDone(awaitState(id, "UNDONE"));
    assertDecisions(held, 2);
  }

  /** As the store is when an instance has decided and not yet noted it. */
  private void forgetWhatWasDone(String id, String state) {
    database
        .getCollection("batchParts")
        .updateMany(
            Filters.eq("batch", id),
            Updates.combine(Updates.set("open", true), Updates.set("done", 0)));
    database.getCollection("batches").updateOne(Filters.eq("_id", id), Updates.set("state", state));
  }

  private static void assertAllDone(JsonNode batch) {
    assertThat(batch.get("done").asInt()).isEqualTo(2);
    assertThat(batch.get("skipped").asInt()).isZero();
  }

  private void assertDecisions(List<String> comments, int number) {
    for (String comment : comments) {
      assertThat(moderation.get("editor", "/v1/reviews/" + comment).get("decisions"))
          .hasSize(number);
    }
  }

  @Test
  void skipsWhatHasChangedSinceItWasSelected() {
    String first = hold();
    hold();
    JsonNode preview = preview();
    moderation.decide("colleague", first, "\"1\"", "{\"verdict\":\"APPROVED\"}");

    JsonNode done = awaitState(begin(preview), "DONE");

    assertThat(done.get("done").asInt()).isEqualTo(1);
    assertThat(done.get("skipped").asInt()).isEqualTo(1);
    assertThat(moderation.get("editor", "/v1/reviews/" + first).get("verdict").asString())
        .isEqualTo("APPROVED");
  }

  @Test
  void isOneEditorsOwn() {
    hold();
    String token = preview().get("token").asString();

    post("colleague", "/v1/reviews/batches", rejection(token)).expectStatus().isNotFound();
    post("editor", "/v1/reviews/batches", rejection(token)).expectStatus().isEqualTo(202);
    post("editor", "/v1/reviews/batches", rejection(token)).expectStatus().isEqualTo(202);
    post("colleague", "/v1/reviews/batches/" + token + "/undo", null).expectStatus().isNotFound();
    awaitState(token, "DONE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          batches:preview | {} | filter
          batches:preview | {'ids':['x']} | ids
          batches:preview | {'filter':{'queue':'lost'}} | queue
          batches:preview | {'filter':{'q':'x'}} | filter.q
          batches | {'token':'x','verdict':'APPROVED'} | token
          batches | {'token':'00000000-0000-0000-0000-000000000000','verdict':'HELD'} | verdict
          batches | {'token':'00000000-0000-0000-0000-000000000000','verdict':'REJECTED'} | reason
          batches | {'token':'00000000-0000-0000-0000-000000000000','verdict':'REJECTED','reason':'OTHER'} | reason
          """)
  void refusesPrecisely(String path, String body, String field) {
    post("editor", "/v1/reviews/" + path, body.replace('\'', '"'))
        .expectStatus()
        .isBadRequest()
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains(field));
  }

  private JsonNode preview() {
    return body(
        post(
                "editor",
                "/v1/reviews/batches:preview",
                "{\"filter\":{\"articleId\":\"" + article + "\"}}")
            .expectStatus()
            .isOk());
  }

  private String begin(JsonNode preview) {
    return body(post("editor", "/v1/reviews/batches", rejection(preview.get("token").asString()))
            .expectStatus()
            .isEqualTo(202))
        .get("id")
        .asString();
  }

  private static String rejection(String token) {
    return "{\"token\":\"" + token + "\",\"verdict\":\"REJECTED\",\"reason\":\"SPAM\"}";
  }

  private JsonNode awaitState(String id, String state) {
    return await()
        .until(
            () -> moderation.get("editor", "/v1/reviews/batches/" + id),
            batch -> batch.get("state").asString().equals(state));
  }

  private List<String> waiting() {
    return moderation
        .get("editor", "/v1/reviews?articleId=" + article)
        .get("items")
        .valueStream()
        .map(item -> item.get("commentId").asString())
        .toList();
  }

  private String hold() {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private RestTestClient.ResponseSpec post(String user, String path, String body) {
    RestTestClient.RequestBodySpec request = moderation.as(user).post().uri(path);
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return request.exchange();
  }
}
