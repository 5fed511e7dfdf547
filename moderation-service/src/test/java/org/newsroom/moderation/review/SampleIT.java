package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** Editors read a second time what the rules decided, and are not told how. */
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR",
      "newsroom.reviews.sample=1"
    })
class SampleIT {

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("AUTOMATIC");
  }

  @Test
  void isReadWithoutKnowingWhatTheRulesDecided() {
    String id = publish();

    JsonNode listed =
        moderation.get("editor", "/v1/reviews?queue=sample&articleId=" + article).at("/items/0");
    JsonNode review = moderation.get("editor", "/v1/reviews/" + id);
    JsonNode context = moderation.get("editor", "/v1/reviews/" + id + "/context");
    JsonNode lifeline = moderation.get("editor", "/v1/reviews/" + id + "/lifeline");

    assertThat(listed.get("commentId").asString()).isEqualTo(id);
    assertThat(review.get("blind").asBoolean()).isTrue();
    for (JsonNode shown : new JsonNode[] {listed, review, context, lifeline}) {
      assertThat(shown.toString()).doesNotContain("APPROVED", "RULES", "\"score\"");
    }
    String decided = "/v1/reviews?state=DECIDED&by=RULES&verdict=APPROVED&articleId=" + article;
    assertThat(moderation.get("editor", decided).get("items").size()).isZero();
  }

  @Test
  void changesNothingWhereAnEditorAgrees() {
    String id = publish();
    long before = agreed();

    moderation.decide("editor", id, "\"1\"", "{\"verdict\":\"APPROVED\"}").expectStatus().isOk();

    JsonNode review = moderation.get("editor", "/v1/reviews/" + id);
    assertThat(review.get("decidedBy").asString()).isEqualTo("RULES");
    assertThat(review.at("/decisions/0/action").asString()).isEqualTo("CONFIRMED");
    assertThat(moderation.verdicts(id)).hasSize(1);
    assertThat(agreed()).isEqualTo(before + 1);
  }

  @Test
  void bringsTheEditorsVerdictIntoForceWhereItDiffers() {
    String id = publish();
    long before = agreed();

    body(
        moderation
            .decide("editor", id, "\"1\"", "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}")
            .expectStatus()
            .isOk());

    assertThat(moderation.awaitVerdict(id, 2).get("decidedBy").asString()).isEqualTo("EDITOR");
    assertThat(agreed()).isEqualTo(before);
  }

  private long agreed() {
    return moderation
        .get("editor", "/v1/statistics/agreement")
        .get("items")
        .valueStream()
        .filter(share -> share.get("value").asString().equals("APPROVED"))
        .mapToLong(share -> share.get("agreed").asLong())
        .sum();
  }

  private String publish() {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }
}
