package org.newsroom.comment.resending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.comment.SubmittedEvents;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Comments whose news Kafka had, or not yet, when it lost everything or was left for another. */
@CommentServiceTest
@TestPropertySource(
    properties = {
      "newsroom.staff.users[0].name=operator",
      "newsroom.staff.users[0].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[0].roles=ADMIN"
    })
class LostKafkaIT {

  private static final Instant LONG_AGO = Instant.now().minus(1, ChronoUnit.HOURS);

  @LocalServerPort int port;
  @Autowired MongoDatabase database;
  private MongoCollection<Document> stored;
  private Api api;
  private String article;

  @BeforeEach
  void connect() {
    api = new Api(port);
    article = new Given(database).openArticle();
    stored = database.getCollection("comments");
    stored.deleteMany(new Document());
  }

  @Test
  void areSentByTheOutboxOrAgainOnOrder() throws Exception {
    String published = submit("The bridge is closed on Sundays.");
    awaitEvents(published, 1);
    awaitEmptyOutbox();

    Backends.kafka().lose();
    String unsent = submit("Nobody told the ferry.");
    Backends.kafka().start();

    awaitEvents(unsent, 1);
    assertThat(SubmittedEvents.of(published)).isEmpty();
    awaitEmptyOutbox();
    waits(published, "submittedAt");
    // Otherwise it has waited long, too, where Kafka starts slowly.
    new Given(database).rejected(unsent, 1);
    assertThat(resend("unjudged", "").get("sent").asInt()).isEqualTo(1);
    awaitEvents(published, 1);
    var event = SubmittedEvents.of(published).get(0);
    Contracts.assertValid("comments.submitted.v1", event.value());
    assertThat(SubmittedEvents.header(event, "ce_id")).isEqualTo(published);
    assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("closed on Sundays");
  }

  @Test
  void goOnFromATimeAndLeaveWhatIsFinishedOrYoung() {
    String comment = submit("The ferry was late again.");
    awaitEvents(comment, 1);
    awaitEmptyOutbox();
    assertThat(resend("unjudged", "").get("sent").asInt()).isZero();
    waits(comment, "submittedAt");
    assertThat(resend("unjudged", LONG_AGO.plusSeconds(1).toString()).get("sent").asInt()).isZero();
    new Given(database).rejected(comment, 1);
    assertThat(resend("unjudged", "").get("sent").asInt()).isZero();

    stored.updateOne(id(comment), new Document("$set", new Document("verdict.status", "APPROVED")));
    waits(comment, "verdict.at");

    assertThat(resend("unpublished", LONG_AGO.toString()).get("sent").asInt()).isEqualTo(1);
    awaitEvents(comment, 2);
  }

  @Test
  void areSentAgainForAdministratorsOnly() {
    assertThat(api.send("POST", "/actuator/unfinished/unjudged", "{}").statusCode()).isEqualTo(401);
    assertThat(order("unjudged", "no time").statusCode()).isEqualTo(400);
    assertThat(order("nothing", "").statusCode()).isEqualTo(400);
  }

  private String submit(String text) {
    return Api.json(api.submit(article, text, "Idempotency-Key", UUID.randomUUID().toString()))
        .get("id")
        .asString();
  }

  private JsonNode resend(String kind, String from) {
    var answer = order(kind, from);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Api.json(answer);
  }

  private HttpResponse<String> order(String kind, String from) {
    String name = Base64.getEncoder().encodeToString("operator:admin".getBytes());
    return api.send(
        "POST",
        "/actuator/unfinished/" + kind,
        from.isEmpty() ? "{}" : "{\"from\": \"" + from + "\"}",
        "Authorization",
        "Basic " + name);
  }

  private void waits(String comment, String field) {
    stored.updateOne(id(comment), new Document("$set", new Document(field, Date.from(LONG_AGO))));
  }

  private static Document id(String comment) {
    return new Document("_id", UUID.fromString(comment));
  }

  private static void awaitEvents(String comment, int number) {
    await().untilAsserted(() -> assertThat(SubmittedEvents.of(comment)).hasSize(number));
  }

  private void awaitEmptyOutbox() {
    await()
        .until(
            () ->
                stored.countDocuments(
                        new Document("pendingEvents.0", new Document("$exists", true)))
                    == 0);
  }
}
