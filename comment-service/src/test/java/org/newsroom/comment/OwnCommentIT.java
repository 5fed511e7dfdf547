package org.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doings of authors with their comments, and of readers who report them. */
@DescribedAnswers
@CommentServiceTest
class OwnCommentIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private Given given;
  private Api api;
  private String id;
  private String receipt;

  @BeforeEach
  void submitted() {
    given = new Given(database);
    api = new Api(port);
    JsonNode answer = Api.json(api.submit(given.openArticle(), "First."));
    id = answer.get("id").asString();
    receipt = answer.get("receipt").asString();
  }

  private String path(String action) {
    return "/v1/comments/" + id + action;
  }

  private HttpResponse<String> own(String method, String action, String body) {
    return api.send(method, path(action), body, "Receipt", receipt);
  }

  private HttpResponse<String> correct(String text) {
    return own("PUT", "", JSON.writeValueAsString(JSON.createObjectNode().put("text", text)));
  }

  private HttpResponse<String> withdraw() {
    return api.call("DELETE", path("?receipt=" + receipt));
  }

  private JsonNode status() {
    return Api.json(api.get(path("?receipt=" + receipt)));
  }

  private List<JsonNode> events(String topic, int number) {
    List<ConsumerRecord<String, byte[]>> found =
        await().until(() -> Records.of(topic, id), events -> events.size() >= number);
    found.forEach(event -> Contracts.assertValid(topic, event.value()));
    assertThat(found).hasSize(number);
    return found.stream().map(event -> JSON.readTree(event.value())).toList();
  }

  @Test
  void takesACommentBackOnceAndForAll() {
    assertThat(withdraw().statusCode()).isEqualTo(204);
    assertThat(withdraw().statusCode()).isEqualTo(204);
    given.published(id);

    assertThat(status().get("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(status().get("mayAppeal").asBoolean()).isFalse();
    assertThat(Api.type(correct("Second."))).isEqualTo("urn:newsroom:problem:comment-withdrawn");
    JsonNode event = events("comments.withdrawn.v1", 1).get(0);
    assertThat(event.get("threadId").asString()).isEqualTo(id);
  }

  @Test
  void correctsACommentThatWaits() {
    HttpResponse<String> answer = correct(" Second. ");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(Api.json(answer).get("revision").asInt()).isEqualTo(2);
    assertThat(status().get("text").asString()).isEqualTo("Second.");
    assertThat(status().get("status").asString()).isEqualTo("RECEIVED");
    List<JsonNode> events = events("comments.submitted.v1", 2);
    assertThat(events.get(0).has("revision")).isFalse();
    assertThat(events.get(1).get("revision").asInt()).isEqualTo(2);
    assertThat(events.get(1).get("text").asString()).isEqualTo("Second.");
    assertThat(events.get(1).get("submittedAt")).isEqualTo(events.get(0).get("submittedAt"));
  }

  @Test
  void staysPublishedWhileItsCorrectionIsJudged() {
    given.published(id);

    correct("Second.");

    assertThat(status().get("status").asString()).isEqualTo("PUBLISHED");
    assertThat(status().get("correction").get("status").asString()).isEqualTo("RECEIVED");
  }

  @Test
  void takesTheTextThatItHasForNoCorrection() {
    assertThat(Api.json(correct("First.")).get("revision").asInt()).isEqualTo(1);
    events("comments.submitted.v1", 1);
  }

  @Test
  void correctsForAFewMinutesOnly() {
    database
        .getCollection("comments")
        .updateOne(
            new Document("_id", given.comment(id).get("_id")),
            new Document(
                "$set", new Document("submittedAt", Date.from(Instant.now().minusSeconds(301)))));

    assertThat(Api.type(correct("Second."))).isEqualTo("urn:newsroom:problem:correction-too-late");
    assertThat(status().has("correctableUntil")).isFalse();
  }

  @Test
  void givesEachOfManyCorrectionsAtOnceANumberOfItsOwn() throws Exception {
    List<Callable<HttpResponse<String>>> all =
        IntStream.range(0, 4)
            .<Callable<HttpResponse<String>>>mapToObj(i -> () -> correct("Number " + i))
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(all.size());

    int taken = 0;
    for (Future<HttpResponse<String>> one : threads.invokeAll(all)) {
      taken += one.get().statusCode() == 202 ? 1 : 0;
    }
    threads.shutdown();

    assertThat(status().get("revision").asInt()).isEqualTo(1 + taken);
    assertThat(events("comments.submitted.v1", 1 + taken))
        .extracting(event -> event.has("revision") ? event.get("revision").asInt() : 1)
        .doesNotHaveDuplicates();
  }

  @Test
  void appealsOnceAgainstADecision() {
    assertThat(Api.type(own("POST", "/appeal", "{}")))
        .isEqualTo("urn:newsroom:problem:nothing-to-appeal");
    given.rejected(id, 1);
    assertThat(status().get("mayAppeal").asBoolean()).isTrue();

    HttpResponse<String> first = own("POST", "/appeal", "{\"text\":\"It is a name.\"}");
    HttpResponse<String> again = own("POST", "/appeal", "{}");

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(status().get("mayAppeal").asBoolean()).isFalse();
    assertThat(status().get("appeal").get("status").asString()).isEqualTo("OPEN");
    JsonNode event = events("comments.appealed.v1", 1).get(0);
    assertThat(event.get("appealId")).isEqualTo(Api.json(first).get("id"));
    assertThat(event.get("text").asString()).isEqualTo("It is a name.");

    given.rejected(id, 2);
    assertThat(status().get("appeal").get("status").asString()).isEqualTo("DISMISSED");
  }

  @Test
  void takesOneReportOfACommentFromAReader() {
    String illegal =
        "{\"reason\":\"ILLEGAL\",\"text\":\"An address.\",\"law\":\"Privacy act\","
            + "\"email\":\"r@example.org\"}";
    assertThat(Api.type(api.send("POST", path("/reports"), illegal)))
        .isEqualTo("urn:newsroom:problem:comment-not-published");
    given.published(id);

    HttpResponse<String> first = api.send("POST", path("/reports"), illegal);
    HttpResponse<String> again = api.send("POST", path("/reports"), "{\"reason\":\"SPAM\"}");

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body());
    given.rejected(id, 2);
    assertThat(api.send("POST", path("/reports"), illegal).body()).isEqualTo(first.body());
    JsonNode event = events("comments.reported.v1", 1).get(0);
    assertThat(event.get("reportId")).isEqualTo(Api.json(first).get("id"));
    assertThat(event.get("law").asString()).isEqualTo("Privacy act");
    await()
        .untilAsserted(
            () -> assertThat(report().toJson()).doesNotContain("r@example.org", "An address."));
  }

  private Document report() {
    return Objects.requireNonNull(
        database
            .getCollection("reports")
            .find(new Document("commentId", given.comment(id).get("_id")))
            .first());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {}                                       | reason
          {"reason":"BORING"}                      | reason
          {"reason":"ILLEGAL","text":"x"}          | law
          {"reason":"ILLEGAL","law":"x"}           | text
          {"reason":"SPAM","email":"nobody"}       | email
          {"reason":"SPAM","locale":"e_n"}         | locale
          """)
  void refusesAReportWithAFault(String body, String field) {
    given.published(id);

    HttpResponse<String> answer = api.send("POST", path("/reports"), body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Api.json(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void letsNobodyElseTouchAComment() {
    String other = (receipt.startsWith("A") ? "B" : "A") + receipt.substring(1);

    for (HttpResponse<String> answer :
        List.of(
            api.call("DELETE", path("")),
            api.call("DELETE", path("?receipt=" + other)),
            api.send("PUT", path(""), "{\"text\":\"x\"}", "Receipt", other),
            api.send("POST", path("/appeal"), "{}", "Receipt", other))) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(Api.type(answer)).isEqualTo("urn:newsroom:problem:unknown-comment");
    }
    assertThat(status().get("status").asString()).isEqualTo("RECEIVED");
    assertThat(status().get("revision").asInt()).isEqualTo(1);
  }
}
