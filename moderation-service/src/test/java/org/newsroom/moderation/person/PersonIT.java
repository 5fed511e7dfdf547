package org.newsroom.moderation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DescribedAnswers
@ServiceTest(
    properties = {
      "newsroom.pseudonyms.secret=a-secret-of-pseudonyms-for-tests",
      "newsroom.staff.users[0].name=admin",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=ADMIN",
      "newsroom.staff.users[1].name=senior",
      "newsroom.staff.users[1].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[1].roles=SENIOR",
      "newsroom.reviews.sample=0"
    })
class PersonIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ERASED = "authors.erased.v1";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoOperations store;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void open() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
  }

  private RestTestClient.ResponseSpec ask(String user, String kind, String body) {
    return moderation
        .as(user)
        .post()
        .uri("/v1/persons/" + kind)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  private String asked(String kind, String body) {
    JsonNode taken = ModerationFixture.body(ask("admin", kind, body).expectStatus().isAccepted());
    assertThat(taken.get("state").asString()).isEqualTo("RUNNING");
    return taken.get("id").asString();
  }

  private static JsonNode request(String id) {
    await().until(() -> !Records.of("persons.requested.v1", id).isEmpty());
    byte[] event = Records.of("persons.requested.v1", id).get(0).value();
    Contracts.assertValid("persons.requested.v1", event);
    return JSON.readTree(event);
  }

  private void part(String topic, String request, String comment, String key) {
    ObjectNode event =
        Contracts.exampleJson(topic, topic.equals(ERASED) ? "erased" : "comments")
            .put("requestId", request)
            .put("authorKey", key)
            .put("last", true)
            .put("at", Instant.now().toString());
    event
        .putArray("comments")
        .addObject()
        .put("commentId", comment)
        .put("threadId", comment)
        .put("articleId", article)
        .put("locale", "en");
    moderation.send(topic, request, JSON.writeValueAsBytes(event));
  }

  private void answer(String request, String service) {
    ObjectNode event =
        Contracts.exampleJson("persons.answered.v1", "exported")
            .put("requestId", request)
            .put("service", service);
    moderation.send("persons.answered.v1", request, JSON.writeValueAsBytes(event));
  }

  private String stored(String comment) {
    Document query = new Document("_id", comment);
    Document entry = new Document("_id", new Document("$regex", "^" + comment));
    return store.getCollection("cases").find(query).first()
        + " "
        + store.getCollection("decisions").find(entry).into(new ArrayList<>());
  }

  @Test
  void asksByHashNotByAddress() {
    String id = asked("erasures", "{\"email\":\"Dana@Example.org\"}");

    assertThat(request(id).toString()).doesNotContainIgnoringCase("dana");
    assertThat(request(id).get("authorKey").asString()).startsWith("email:");
    assertThat(request(id).get("comments").asString()).isEqualTo("ERASE");
  }

  @Test
  void erasesCaseNotesAndRecordAndKeepsTheDecision() {
    String comment = moderation.submit(article, "Dana's own words.");
    moderation.awaitVerdict(comment, 1);
    moderation
        .decide(
            "senior",
            comment,
            "\"1\"",
            "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\",\"note\":\"Knows no measure.\"}")
        .expectStatus()
        .isOk();
    String key = "id:" + comment;
    moderation
        .as("senior")
        .post()
        .uri("/v1/authors/" + key + "/notes")
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"text\":\"A note.\"}")
        .exchange()
        .expectStatus()
        .isCreated();

    String id = asked("erasures", "{\"account\":\"" + comment + "\"}");
    part(ERASED, id, comment, key);
    List.of("comment-service", "article-service", "notification-service")
        .forEach(service -> answer(id, service));
    awaitDone("erasures", id);

    assertThat(stored(comment)).doesNotContain("Dana", "measure", "email:").contains("TASTE");
    assertThat(moderation.get("admin", "/v1/authors/" + key).get("notes")).isEmpty();
    JsonNode report = moderation.get("admin", "/v1/persons/erasures/" + id);
    assertThat(report.get("services")).hasSize(4);
    assertThat(report.toString()).doesNotContain(comment);
    JsonNode audit = moderation.get("admin", "/v1/decisions?action=ERASED&by=admin");
    assertThat(audit.get("items").valueStream().map(act -> act.get("id").asString())).contains(id);
  }

  private void awaitDone(String kind, String id) {
    await()
        .until(
            () ->
                moderation
                    .get("admin", "/v1/persons/" + kind + "/" + id)
                    .get("state")
                    .asString()
                    .equals("DONE"));
  }

  @Test
  void bringsNothingBackOfWhatWasErasedBeforeItCame() {
    String comment = ModerationFixture.anyId();
    String id = asked("erasures", "{\"commentId\":\"" + comment + "\"}");
    part(ERASED, id, comment, "id:" + comment);
    await()
        .until(
            () ->
                store.getCollection("erasures").find(new Document("_id", comment)).first() != null);

    moderation.send(
        "comments.submitted.v1",
        comment,
        ModerationFixture.submission(comment, article, "Dana's own words."));
    await().untilAsserted(() -> assertThat(stored(comment)).contains("withdrawnAt"));

    assertThat(stored(comment)).doesNotContain("Dana");
    assertThat(moderation.verdicts(comment)).isEmpty();
  }

  @Test
  void givesOutOnceAllHaveAnsweredUntilItIsDeleted() {
    String comment = moderation.submit(article, "Dana's own words.");
    moderation.awaitVerdict(comment, 1);
    String id = asked("exports", "{\"commentId\":\"" + comment + "\",\"scope\":\"PERSON\"}");
    String path = "/v1/persons/exports/" + id;
    moderation.as("admin").get().uri(path + "/data").exchange().expectStatus().isEqualTo(409);

    part("authors.exported.v1", id, comment, "id:" + comment);
    List.of("comment-service", "article-service", "notification-service")
        .forEach(service -> answer(id, service));
    awaitDone("exports", id);

    assertThat(moderation.get("admin", path + "/data").toString())
        .contains("Dana's own words.", "dana@example.org");
    moderation.as("admin").delete().uri(path).exchange().expectStatus().isNoContent();
    moderation.as("admin").get().uri(path + "/data").exchange().expectStatus().isEqualTo(410);
    assertThat(store.getCollection("personData").countDocuments(new Document("requestId", id)))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exports  | {}                                                          | email
          erasures | {"email":"dana@example.org","account":"dana"}               | email
          erasures | {"email":"nobody"}                                          | email
          erasures | {"account":"dana","scope":"PERSON"}                         | scope
          exports  | {"account":"dana","comments":"ERASE"}                       | comments
          """)
  void refusesWhatIsNotClear(String kind, String body, String field) {
    JsonNode problem =
        ModerationFixture.body(ask("admin", kind, body).expectStatus().isEqualTo(400));

    assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void isForAdministratorsAlone() {
    ask("senior", "erasures", "{\"account\":\"dana\"}").expectStatus().isForbidden();
    ask(null, "erasures", "{\"account\":\"dana\"}").expectStatus().isUnauthorized();
    moderation.as("senior").get().uri("/v1/persons").exchange().expectStatus().isForbidden();
  }
}
