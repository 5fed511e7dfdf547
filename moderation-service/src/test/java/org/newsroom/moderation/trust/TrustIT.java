package org.newsroom.moderation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.newsroom.moderation.ModerationFixture.body;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.SecondInstance;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Category;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Rejections of a category that turned out wrong wait for an editor, until one confirms the rules.
 */
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR",
      "newsroom.staff.users[1].name=senior",
      "newsroom.staff.users[1].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[1].roles=SENIOR",
      "newsroom.reviews.sample=1",
      "newsroom.reviews.error-limit.PROFANITY=0.05",
      "newsroom.reviews.errors-fewest=2",
      "newsroom.reviews.errors-every=100ms"
    })
class TrustIT {

  private static final String REJECTED = "What a load of bullshit.";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Isolation isolation;
  @Autowired ConfigurableEnvironment environment;
  @Autowired MongoOperations mongo;
  @Autowired MeterRegistry meters;
  @Autowired Trusts trusts;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    mongo.remove(new Query(), Trust.class);
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("AUTOMATIC");
  }

  @Test
  void holdsWhatItWouldRejectUntilAnEditorConfirmsTheRules() {
    readAndApprove();
    assertThat(verdict()).isEqualTo("REJECTED");
    readAndApprove();

    JsonNode doubted = await().until(() -> profanity(), JsonNode::isObject);
    assertThat(doubted.get("doubted").asBoolean()).isTrue();
    assertThat(doubted.get("wrong").asLong()).isEqualTo(2);
    assertThat(doubted.get("limit").asDouble()).isEqualTo(0.05);
    await().untilAsserted(() -> assertThat(verdict()).isEqualTo("HELD"));
    assertThat(gauge()).isEqualTo(1);

    confirm("editor").expectStatus().isEqualTo(HttpStatus.FORBIDDEN);
    JsonNode confirmed = body(confirm("senior").expectStatus().isOk());

    assertThat(confirmed.get("doubted").asBoolean()).isFalse();
    assertThat(confirmed.get("confirmedBy").asString()).isEqualTo("senior");
    assertThat(confirmed.get("read").asLong()).isZero();
    await().untilAsserted(() -> assertThat(verdict()).isEqualTo("REJECTED"));
    assertThat(gauge()).isZero();
    assertThat(audited("DOUBTED").get("by").asString()).isEqualTo("RULES");
    assertThat(audited("TRUSTED").get("by").asString()).isEqualTo("senior");
    assertThat(body(confirm("senior").expectStatus().isOk())).isEqualTo(confirmed);
  }

  @Test
  void isKnownToAnInstanceThatStartsLater() {
    Trust before = Trust.full(Category.THREAT);
    trusts.doubt(before, new Readings(20, 9), Instant.parse("2026-11-27T12:00:00Z"));

    try (SecondInstance second = new SecondInstance(isolation, environment)) {
      ModerationFixture there = new ModerationFixture(kafka, articles, second.port());

      JsonNode known =
          there
              .get("editor", "/v1/statistics/trust")
              .get("items")
              .valueStream()
              .filter(one -> one.get("category").asString().equals("THREAT"))
              .findFirst()
              .orElseThrow();

      assertThat(known.get("doubted").asBoolean()).isTrue();
      assertThat(known.get("wrong").asLong()).isEqualTo(9);
    }
  }

  @Test
  void changesOnceWhereTwoSawTheSame() {
    Trust seen = Trust.full(Category.SPAM);
    Readings readings = new Readings(20, 9);
    Instant now = Clock.systemUTC().instant();

    assertThat(trusts.doubt(seen, readings, now)).isTrue();
    assertThat(trusts.doubt(seen, readings, now)).isFalse();
    Trust doubted = Objects.requireNonNull(trusts.all().get(Category.SPAM));
    assertThat(trusts.confirm(doubted, "senior", now)).isTrue();
    assertThat(trusts.confirm(doubted, "colleague", now)).isFalse();
    Trust confirmed = Objects.requireNonNull(trusts.all().get(Category.SPAM));
    assertThat(trusts.doubt(confirmed, readings, now)).isTrue();
    assertThat(trusts.doubt(confirmed, readings, now)).isFalse();
    assertThat(trusts.all().values()).extracting(Trust::times).contains(2L, 0L);
  }

  @Test
  void refusesACategoryThatIsNone() {
    moderation
        .as("senior")
        .post()
        .uri("/v1/statistics/trust/NOTHING/confirmation")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private void readAndApprove() {
    String id = moderation.submit(article, REJECTED);
    assertThat(moderation.awaitVerdict(id, 1).get("verdict").asString()).isEqualTo("REJECTED");
    moderation.decide("editor", id, "\"1\"", "{\"verdict\":\"APPROVED\"}").expectStatus().isOk();
  }

  private String verdict() {
    return moderation
        .awaitVerdict(moderation.submit(article, REJECTED), 1)
        .get("verdict")
        .asString();
  }

  /** The standing of the category once it is in doubt. */
  private JsonNode profanity() {
    return moderation
        .get("editor", "/v1/statistics/trust")
        .get("items")
        .valueStream()
        .filter(one -> one.get("category").asString().equals("PROFANITY"))
        .filter(one -> one.get("doubted").asBoolean())
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private RestTestClient.ResponseSpec confirm(String user) {
    return moderation.as(user).post().uri("/v1/statistics/trust/PROFANITY/confirmation").exchange();
  }

  private JsonNode audited(String action) {
    return moderation.get("senior", "/v1/decisions?action=" + action).at("/items/0");
  }

  private double gauge() {
    return meters.get("newsroom.rules.doubted").tag("category", "profanity").gauge().value();
  }
}
