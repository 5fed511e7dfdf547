package org.newsroom.comment.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.comment.reader.Tokens;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is taken from authors whom the newsroom has suspended. */
@CommentServiceTest
class SuspensionIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SUSPENDED = "urn:newsroom:problem:author-suspended";
  private static final String UNTIL = "2036-07-12T19:00:00Z";
  private static final String WORDS = "Please do not write about other readers.";

  @Autowired private MongoDatabase database;
  @Autowired private KafkaTemplate<String, byte[]> kafka;
  @Autowired private Pseudonyms pseudonyms;
  @Autowired private Suspensions suspensions;
  @Autowired private Isolation isolation;
  @LocalServerPort private int port;
  private Given given;
  private Api api;
  private String article;
  private long version;
  private final String email = UUID.randomUUID() + "@example.org";
  private @Nullable String sanctioned;

  @BeforeEach
  void given() {
    given = new Given(database);
    api = new Api(port);
    article = given.openArticle();
  }

  @AfterEach
  void lift() {
    if (sanctioned != null) {
      announce(sanctioned, null, null);
      awaitSuspended(sanctioned, false);
    }
  }

  @Test
  void refusesAReaderForWhomTheWebsiteVouches() {
    String token = "Bearer " + Tokens.of(email);
    suspend("id:" + email, UNTIL);

    HttpResponse<String> refused = api.submit(article, "It is I.", "Authorization", token);
    HttpResponse<String> other =
        api.submit(article, "It is I.", "Authorization", "Bearer " + Tokens.of("another"));

    assertRefused(refused);
    assertThat(other.statusCode()).isEqualTo(202);
    assertThat(given.commentsOn(article)).isEqualTo(1);
  }

  @Test
  void refusesAGuestByEmailAddress() {
    suspend("email:" + pseudonyms.ofEmail(email), UNTIL);

    assertRefused(api.post(submission("en")));
    assertThat(api.submit(article, "Another one.").statusCode()).isEqualTo(202);
  }

  @Test
  void refusesEverybodyOfANetwork() {
    suspend("address:" + pseudonyms.ofNetwork("127.0.0.1"), UNTIL);

    assertRefused(api.submit(article, "It is I."));
  }

  @Test
  void refusesCorrectionsAndReportsButNoAppealAndNoWithdrawal() {
    JsonNode mine = Api.json(api.post(submission("en")));
    String path = "/v1/comments/" + mine.get("id").asString();
    String receipt = mine.get("receipt").asString();
    given.rejected(mine.get("id").asString(), 1);
    suspend("email:" + pseudonyms.ofEmail(email), UNTIL);

    assertRefused(api.send("PUT", path, "{\"text\":\"Mended.\"}", "Receipt", receipt));
    assertRefused(
        api.send("POST", path + "/reports", "{\"reason\":\"SPAM\",\"email\":\"" + email + "\"}"));
    assertThat(api.send("POST", path + "/appeal", "{}", "Receipt", receipt).statusCode())
        .isEqualTo(202);
    assertThat(api.call("DELETE", path + "?receipt=" + receipt).statusCode()).isLessThan(300);
  }

  @Test
  void answersARepeatedRequestAsBefore() {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = api.post(submission("en"), "Idempotency-Key", key);
    suspend("email:" + pseudonyms.ofEmail(email), UNTIL);

    HttpResponse<String> again = api.post(submission("en"), "Idempotency-Key", key);

    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @ParameterizedTest
  @CsvSource({
    "en, You can send nothing here until July 12",
    "he, אין באפשרותך לשלוח לכאן דבר עד",
    "ru, Вы ничего не можете отправлять сюда до 12 июля 2036",
    "ar, لا يمكنك إرسال أي شيء إلى هنا حتى",
    "fr, You can send nothing here until July 12",
  })
  void saysSoInTheReadersLanguage(String locale, String sentence) {
    suspend("email:" + pseudonyms.ofEmail(email), UNTIL);

    HttpResponse<String> refused = api.post(submission(locale));
    HttpResponse<String> page =
        api.form(
            "/comments",
            "articleId=%s&name=Dana&text=Mine.&locale=%s&email=%s"
                .formatted(article, locale, URLEncoder.encode(email, StandardCharsets.UTF_8)));

    assertThat(Api.json(refused).get("detail").asString()).startsWith(sentence);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains(sentence, "Mine.", WORDS);
  }

  @Test
  void saysThatABanHasNoEnd() {
    suspend("email:" + pseudonyms.ofEmail(email), null);

    JsonNode problem = Api.json(api.post(submission("en")));

    assertThat(problem.get("detail").asString()).isEqualTo("You can no longer send anything here.");
    assertThat(problem.has("until")).isFalse();
  }

  @Test
  void takesCommentsAgainWhenItIsOver() {
    suspendUntilLongAgo();

    assertThat(api.post(submission("en")).statusCode()).isEqualTo(202);
  }

  /** MongoDB looks once a minute for what it may delete; the instances read twice a second. */
  @Test
  void isReadByAllBeforeItIsForgottenAlsoWhereItWasOverLongAgo() {
    String over = suspendUntilLongAgo();

    Document stored = database.getCollection("suspensions").find(Filters.eq("_id", over)).first();
    assertThat(stored).isNotNull();
    assertThat(stored.getDate("forgetAt")).isAfter(Instant.now());
  }

  @Test
  void isKnownToEveryInstanceAlsoToOneThatStartsWhileKafkaIsAway() throws Exception {
    suspend("email:" + pseudonyms.ofEmail(email), UNTIL);

    Backends.kafka()
        .whileDown(
            () -> {
              try (ConfigurableApplicationContext other = start()) {
                Api there =
                    new Api(
                        other
                            .getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class));

                await().until(() -> there.get("/actuator/health/readiness").statusCode() == 200);
                assertRefused(there.post(submission("en")));
              }
            });
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(CommentService.class)
        .properties("spring.config.name=comment-service")
        .initializers(isolation)
        .run(
            "--server.port=0",
            "--newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
            "--newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
            "--newsroom.submissions.rate-limit.enabled=false");
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(Api.type(answer)).isEqualTo(SUSPENDED);
    assertThat(Api.json(answer).get("until").asString()).isEqualTo(UNTIL);
    assertThat(Api.json(answer).get("message").asString()).isEqualTo(WORDS);
  }

  private String submission(String locale) {
    ObjectNode body = (ObjectNode) JSON.readTree(Api.submission(article, "Mine."));
    ((ObjectNode) body.get("author")).put("email", email);
    return body.put("locale", locale).toString();
  }

  /** Has the newsroom suspend the author; the instance of this test knows when it returns. */
  private void suspend(String key, @Nullable String until) {
    sanctioned = key;
    announce(key, until == null ? "BAN" : "SUSPEND", until);
    awaitSuspended(key, true);
  }

  /** The suspension turns into one that was over long ago; its author. */
  private String suspendUntilLongAgo() {
    String over = "email:" + pseudonyms.ofEmail(email);
    suspend(over, UNTIL);
    announce(over, "SUSPEND", "2026-01-01T00:00:00Z");
    awaitSuspended(over, false);
    return over;
  }

  private void awaitSuspended(String key, boolean suspended) {
    String value = key.substring(key.indexOf(':') + 1);
    AuthorKeys author =
        new AuthorKeys(
            key.startsWith("id:") ? value : null,
            key.startsWith("email:") ? value : null,
            key.startsWith("address:") ? value : null);
    await().until(() -> (suspensions.of(author) != null) == suspended);
  }

  private void announce(String key, @Nullable String kind, @Nullable String until) {
    ObjectNode event = JSON.createObjectNode();
    event.put("authorKey", key).put("version", ++version).put("changedAt", "2026-07-05T19:10:12Z");
    if (kind == null) {
      event.putNull("sanction");
    } else {
      ObjectNode sanction = event.putObject("sanction");
      sanction.put("id", UUID.randomUUID().toString()).put("kind", kind);
      sanction.put("from", "2026-01-01T00:00:00Z").put("message", WORDS);
      if (until != null) {
        sanction.put("until", until);
      }
    }
    Sending.send(
        kafka, AuthorSanctioned.TOPIC, key, event.toString().getBytes(StandardCharsets.UTF_8));
  }
}
