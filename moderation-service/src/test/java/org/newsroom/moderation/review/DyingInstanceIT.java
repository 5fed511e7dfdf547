package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** An instance dies while editors work at it; they go on at another one. */
@EditorsTest
class DyingInstanceIT {

  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Isolation isolation;
  private ModerationFixture moderation;
  private String article;
  private String comment;

  @BeforeEach
  void holdAComment() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
    comment = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(comment, 1);
  }

  @Test
  void announcesAndRecordsOnceTheDecisionThatWasStoredOnly() throws Exception {
    try (ServiceProcess instance = instance(CrashPoint.after("update", "cases"))) {
      ModerationFixture dying = new ModerationFixture(kafka, articles, instance.port());
      assertThatException().isThrownBy(() -> dying.decide("editor", comment, "\"1\"", APPROVE));
      instance.awaitCrash();
    }

    moderation.awaitVerdict(comment, 2);
    await().until(() -> recorded().size() == 1);
    moderation.decide("editor", comment, "\"1\"", APPROVE).expectStatus().isOk();
    assertThat(moderation.verdicts(comment))
        .extracting(verdict -> verdict.get("sequence").asLong())
        .containsExactly(1L, 2L);
    assertThat(recorded()).hasSize(1);
  }

  @Test
  void dealsAgainWhatADeadInstanceHasLent() throws Exception {
    try (ServiceProcess instance = instance(CrashPoint.none(), "newsroom.reviews.claim-for=3s")) {
      assertThat(next(new ModerationFixture(kafka, articles, instance.port()), "editor"))
          .containsExactly(comment);
      instance.kill();
    }

    await().until(() -> next(moderation, "colleague").equals(List.of(comment)));

    JsonNode renewed =
        body(
            moderation
                .as("editor")
                .put()
                .uri("/v1/reviews/claims")
                .exchange()
                .expectStatus()
                .isOk());
    assertThat(renewed.toString()).doesNotContain(comment);
    moderation
        .as("editor")
        .post()
        .uri("/v1/reviews/" + comment + "/claim")
        .exchange()
        .expectStatus()
        .isEqualTo(423);
    moderation.decide("editor", comment, "\"1\"", APPROVE).expectStatus().isEqualTo(423);
    moderation.decide("colleague", comment, "\"1\"", APPROVE).expectStatus().isOk();
    await().until(() -> recorded().size() == 1);
  }

  private List<String> next(ModerationFixture instance, String user) {
    return body(instance
            .as(user)
            .post()
            .uri("/v1/reviews/next?count=3&articleId=" + article)
            .exchange()
            .expectStatus()
            .isOk())
        .get("items")
        .valueStream()
        .map(item -> item.get("commentId").asString())
        .toList();
  }

  private List<JsonNode> recorded() {
    return moderation
        .get("senior", "/v1/decisions?articleId=" + article)
        .get("items")
        .valueStream()
        .toList();
  }

  private ServiceProcess instance(CrashPoint point, String... more) throws IOException {
    String[] settings = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR"
    };
    return ServiceProcess.start(
        "moderation-service",
        List.of(ModerationService.class),
        point,
        isolation,
        Stream.of(settings, more).flatMap(Arrays::stream).toArray(String[]::new));
  }
}
