package org.newsroom.comment.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.comment.SubmittedEvents;
import org.newsroom.comment.reader.Tokens;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommentServiceTest
class SubmissionIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KEY = "Idempotency-Key";

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private Given given;
  private Api api;
  private String article;

  @BeforeEach
  void given() {
    given = new Given(database);
    api = new Api(port);
    article = given.openArticle();
  }

  private static String anyKey() {
    return UUID.randomUUID().toString();
  }

  private static List<ConsumerRecord<String, byte[]>> awaitEvents(String id) {
    return await().until(() -> SubmittedEvents.of(id), events -> !events.isEmpty());
  }

  @Test
  void storesACommentAndAnnouncesIt() {
    HttpResponse<String> answer =
        api.post(
            """
            {"articleId":"%s","author":{"name":" Dana ","email":"Dana@example.org"},\
            "text":"First\\r\\nsecond \\ud83d\\ude82 ","locale":"en-gb"}
            """
                .formatted(article));

    assertThat(answer.statusCode()).isEqualTo(202);
    JsonNode receipt = Api.json(answer);
    String id = receipt.get("id").asString();
    assertThat(receipt.get("articleId").asString()).isEqualTo(article);
    assertThat(receipt.get("status").asString()).isEqualTo("RECEIVED");
    assertThat(answer.headers().firstValue("Location"))
        .contains(receipt.get("links").get("status").asString());
    List<ConsumerRecord<String, byte[]>> events = awaitEvents(id);
    assertThat(events).hasSize(1);
    Contracts.assertValid(CommentSubmitted.TYPE.topic(), events.get(0).value());
    assertThat(SubmittedEvents.header(events.get(0), "ce_id")).isEqualTo(id);
    assertThat(SubmittedEvents.header(events.get(0), "ce_type"))
        .isEqualTo(CommentSubmitted.TYPE.name());
    JsonNode event = JSON.readTree(events.get(0).value());
    assertThat(event.get("text").asString()).isEqualTo("First\nsecond \uD83D\uDE82");
    assertThat(event.get("locale").asString()).isEqualTo("en-GB");
    assertThat(event.get("threadId").asString()).isEqualTo(id);
    assertThat(event.get("submittedAt")).isEqualTo(receipt.get("submittedAt"));
    assertThat(event.get("author").get("name").asString()).isEqualTo("Dana");
    assertThat(event.get("author").get("verified").asBoolean()).isFalse();
    assertThat(event.get("author").get("email").asString()).isEqualTo("Dana@example.org");
  }

  @Test
  void forgetsTheEmailAddressOnceTheEventIsSent() {
    String id =
        Api.json(
                api.post(
                    """
                    {"articleId":"%s","author":{"name":"Dana","email":"dana@example.org"},"text":"x"}
                    """
                        .formatted(article)))
            .get("id")
            .asString();
    awaitEvents(id);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        database
                            .getCollection("comments")
                            .find(new Document("_id", UUID.fromString(id)))
                            .first()
                            .toJson())
                    .doesNotContain("dana@example.org"));
  }

  @Test
  void answersARepeatedRequestAsTheFirst() {
    String key = anyKey();
    HttpResponse<String> first = api.submit(article, "Once.", KEY, key);

    HttpResponse<String> second =
        api.submit(article, " Once.\n", KEY, key, "Accept-Language", "he");

    assertThat(second.statusCode()).isEqualTo(202);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(given.commentsOn(article)).isEqualTo(1);
    assertThat(awaitEvents(Api.json(first).get("id").asString())).hasSize(1);
  }

  @Test
  void answersARepeatedRequestThoughTheArticleHasBeenClosed() {
    String key = anyKey();
    HttpResponse<String> first = api.submit(article, "Once.", KEY, key);
    close(article);

    assertThat(api.submit(article, "Once.", KEY, key).body()).isEqualTo(first.body());
    assertThat(api.submit(article, "Twice.", KEY, key).statusCode()).isEqualTo(422);
    assertThat(api.submit(article, "Once.", KEY, anyKey()).statusCode()).isEqualTo(409);
  }

  private void close(String articleId) {
    database
        .getCollection("articles")
        .updateOne(
            new Document("_id", articleId), new Document("$set", new Document("open", false)));
    await().until(() -> api.submit(articleId, "Still?").statusCode() == 409);
  }

  @Test
  void refusesAnotherRequestWithTheSameKey() {
    String key = anyKey();
    api.submit(article, "Once.", KEY, key);

    HttpResponse<String> other = api.submit(article, "Another.", KEY, key);

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Api.json(other).get("type").asString())
        .isEqualTo("urn:newsroom:problem:idempotency-key-reused");
    assertThat(given.commentsOn(article)).isEqualTo(1);
  }

  @Test
  void givesEachVouchedForReaderKeysOfTheirOwn() {
    String key = anyKey();
    String avi = "Bearer " + Tokens.of("avi");
    String noa = "Bearer " + Tokens.of("noa");

    String first = api.submit(article, "Mine.", KEY, key, "Authorization", avi).body();
    String other = api.submit(article, "Mine.", KEY, key, "Authorization", noa).body();
    String guest = api.submit(article, "Mine.", KEY, key).body();
    String again = api.submit(article, "Mine.", KEY, key, "Authorization", avi).body();

    assertThat(again).isEqualTo(first);
    assertThat(List.of(first, other, guest)).doesNotHaveDuplicates();
    assertThat(given.commentsOn(article)).isEqualTo(3);
  }

  @Test
  void announcesAVouchedForReaderAsVerified() {
    String token = "Bearer " + Tokens.of("reader-4711");

    HttpResponse<String> answer = api.submit(article, "It is I.", "Authorization", token);

    ConsumerRecord<String, byte[]> event =
        awaitEvents(Api.json(answer).get("id").asString()).get(0);
    Contracts.assertValid(CommentSubmitted.TYPE.topic(), event.value());
    JsonNode author = JSON.readTree(event.value()).get("author");
    assertThat(author.get("id").asString()).isEqualTo("reader-4711");
    assertThat(author.get("verified").asBoolean()).isTrue();
  }

  @Test
  void putsAReplyIntoTheThreadOfItsParent() {
    String top = Api.json(api.submit(article, "Top.")).get("id").asString();
    given.published(top);
    String reply = reply(top);
    given.published(reply);
    String replyToReply = reply(reply);

    JsonNode event = JSON.readTree(awaitEvents(replyToReply).get(0).value());

    assertThat(event.get("parentId").asString()).isEqualTo(reply);
    assertThat(event.get("threadId").asString()).isEqualTo(top);
  }

  @Test
  void refusesAReplyToWhatIsNotPublished() {
    String top = Api.json(api.submit(article, "Top.")).get("id").asString();

    assertThat(Api.type(answered(top))).isEqualTo("urn:newsroom:problem:parent-not-published");
    assertThat(given.commentsOn(article)).isEqualTo(1);

    given.published(top);
    assertThat(answered(top).statusCode()).isEqualTo(202);

    given.rejected(top, 2);
    assertThat(answered(top).statusCode()).isEqualTo(409);
  }

  @Test
  void takesACommentUnderAFormerIdOfItsArticle() {
    String former = given.movedTo(article);
    String top = Api.json(api.submit(former, "Top.")).get("id").asString();
    given.published(top);

    assertThat(given.comment(top).getString("articleId")).isEqualTo(article);
    assertThat(answered(top).statusCode()).isEqualTo(202);
  }

  private String reply(String parent) {
    return Api.json(answered(parent)).get("id").asString();
  }

  private HttpResponse<String> answered(String parent) {
    return api.post(
        """
        {"articleId":"%s","parentId":"%s","author":{"name":"Noa"},"text":"Reply."}
        """
            .formatted(article, parent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "de,en,es,fr,he,it,nl,pl,pt,ru,sv,tr,uk", "en;q=2", ",,;"})
  void takesACommentWhateverTheBrowserAccepts(String languages) {
    assertThat(api.submit(article, "x", "Accept-Language", languages).statusCode()).isEqualTo(202);
  }

  @Test
  void takesTheLanguageOfTheBrowserWhenTheBodyNamesNone() {
    String id =
        Api.json(api.submit(article, "x", "Accept-Language", "de;q=0.5, he-IL, *;q=0.1"))
            .get("id")
            .asString();
    String without = Api.json(api.submit(article, "x")).get("id").asString();

    assertThat(JSON.readTree(awaitEvents(id).get(0).value()).get("locale").asString())
        .isEqualTo("he-IL");
    assertThat(JSON.readTree(awaitEvents(without).get(0).value()).get("locale").asString())
        .isEqualTo("en");
  }

  @Test
  void takesCommentsWhileKafkaIsAway() throws Exception {
    String[] ids = new String[20];

    Backends.kafka()
        .whileDown(
            () -> {
              for (int i = 0; i < ids.length; i++) {
                HttpResponse<String> answer = api.submit(article, "Number " + i);
                assertThat(answer.statusCode()).isEqualTo(202);
                ids[i] = Api.json(answer).get("id").asString();
              }
            });

    for (String id : ids) {
      List<ConsumerRecord<String, byte[]>> events = awaitEvents(id);
      assertThat(events)
          .extracting(event -> SubmittedEvents.header(event, "ce_id"))
          .containsOnly(id);
    }
  }

  @Test
  void saysSoWhenTheStoreIsAwayAndTakesTheSameRequestLater() throws Exception {
    String key = anyKey();
    api.submit(article, "Warm.");

    Backends.mongo()
        .whileDown(
            () -> {
              HttpResponse<String> answer = api.submit(article, "Later.", KEY, key);
              assertThat(answer.statusCode()).isEqualTo(503);
              assertThat(answer.headers().firstValue("Retry-After")).isPresent();
              assertThat(answer.headers().firstValue("Content-Type"))
                  .contains("application/problem+json");
            });

    await().until(() -> api.submit(article, "Later.", KEY, key).statusCode() == 202);
    assertThat(api.submit(article, "Later.", KEY, key).statusCode()).isEqualTo(202);
    assertThat(given.commentsOn(article)).isEqualTo(2);
  }
}
