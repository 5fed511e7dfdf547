package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The rules judge a comment again. */
@EditorsTest
class AssessmentIT {

  private static final String REJECT = "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}";
  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("AUTOMATIC");
  }

  @Test
  void putsWhatTheRulesNowSayInForceOverWhatTheySaidBefore() {
    String id =
        StoredCases.ofEarlierRules(cases, article, Verdict.REJECTED, Reason.INSULT).commentId();

    JsonNode review = body(assess(id).expectHeader().valueEquals("ETag", "\"2\""));

    assertThat(review.get("verdict").asString()).isEqualTo("APPROVED");
    assertThat(review.get("decidedBy").asString()).isEqualTo("RULES");
    assertThat(review.get("cause").asString()).isEqualTo("RULE_SET");
    JsonNode verdict = moderation.awaitVerdict(id, 2);
    assertThat(verdict.get("cause").asString()).isEqualTo("RULE_SET");
    Contracts.assertValid("comments.moderated.v1", moderation.records(id).get(0).value());
  }

  @Test
  void takesWhatIsHeldNoLongerOutOfTheQueue() {
    String id = StoredCases.ofEarlierRules(cases, article, Verdict.HELD, Reason.INSULT).commentId();
    assertThat(queued()).containsExactly(id);

    assess(id).expectStatus().isOk();

    assertThat(queued()).isEmpty();
  }

  @Test
  void changesNothingWhenTheRulesSayNothingNew() {
    String id = approved();

    assess(id).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");

    decide(id, "\"1\"", REJECT).expectStatus().isOk();
    moderation.awaitVerdict(id, 2);
    assertThat(sequences(id)).containsExactly(1L, 2L);
  }

  @Test
  void proposesWhatContradictsAnEditor() {
    String id = approved();
    decide(id, "\"1\"", REJECT).expectStatus().isOk();

    JsonNode review = body(assess(id).expectHeader().valueEquals("ETag", "\"3\""));

    assertThat(review.get("verdict").asString()).isEqualTo("REJECTED");
    assertThat(review.get("decidedBy").asString()).isEqualTo("EDITOR");
    assertThat(review.get("waitsFor").asString()).isEqualTo("PROPOSAL");
    assertThat(review.get("proposal").get("verdict").asString()).isEqualTo("APPROVED");
    assertThat(review.get("proposal").get("cause").asString()).isEqualTo("RULE_SET");
    assertThat(queued()).containsExactly(id);
    assess(id).expectHeader().valueEquals("ETag", "\"3\"");
  }

  @Test
  void agreesWithAnEditorInSilence() {
    String id = StoredCases.ofEarlierRules(cases, article, Verdict.HELD, Reason.INSULT).commentId();
    decide(id, "\"1\"", APPROVE).expectStatus().isOk();

    JsonNode review = body(assess(id).expectHeader().valueEquals("ETag", "\"2\""));

    assertThat(review.has("proposal")).isFalse();
    assertThat(queued()).isEmpty();
  }

  @Test
  void settlesAProposalByADecisionOfWhoHasSeenIt() {
    String id = approved();
    decide(id, "\"1\"", REJECT).expectStatus().isOk();
    assess(id).expectStatus().isOk();

    decide(id, "\"2\"", APPROVE).expectStatus().isEqualTo(412);
    moderation.as("editor").post().uri("/v1/reviews/" + id + "/claim").exchange();
    moderation.decide("colleague", id, "\"3\"", APPROVE).expectStatus().isEqualTo(423);
    JsonNode settled = body(decide(id, "\"3\"", APPROVE).expectStatus().isOk());

    assertThat(settled.get("verdict").asString()).isEqualTo("APPROVED");
    assertThat(settled.get("revision").asLong()).isEqualTo(4);
    assertThat(settled.has("proposal")).isFalse();
    assertThat(settled.has("claim")).isFalse();
    assertThat(queued()).isEmpty();
    moderation.awaitVerdict(id, 3);
    assertThat(sequences(id)).containsExactly(1L, 2L, 3L);
    decide(id, "\"4\"", REJECT).expectStatus().isEqualTo(409);
  }

  private String approved() {
    String id = moderation.submit(article, "Magnificent!", Instant.now());
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private RestTestClient.ResponseSpec assess(String id) {
    return moderation
        .as("editor")
        .post()
        .uri("/v1/reviews/" + id + "/assessment")
        .exchange()
        .expectStatus()
        .isOk();
  }

  private RestTestClient.ResponseSpec decide(String id, String etag, String body) {
    return moderation.decide("editor", id, etag, body);
  }

  private List<String> queued() {
    return moderation
        .get("editor", "/v1/reviews?articleId=" + article)
        .get("items")
        .valueStream()
        .map(item -> item.get("commentId").asString())
        .toList();
  }

  private List<Long> sequences(String id) {
    return moderation.verdicts(id).stream()
        .map(verdict -> verdict.get("sequence").asLong())
        // The sweep may send an event again.
        .distinct()
        .toList();
  }
}
