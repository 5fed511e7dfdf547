package org.newsroom.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One instance dies with a comment in its hands; another one takes over. */
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR"
    })
class CrashIT {

  private static final String VERDICTS = "comments.moderated.v1";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Cases cases;
  @Autowired Articles articles;
  @Autowired Isolation isolation;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @AfterEach
  void readAgain() {
    listeners.start();
  }

  @Test
  void sendsTheVerdictThatWasStoredOnly() throws Exception {
    String article = moderation.openArticle("AUTOMATIC");

    String comment = submitToOneThatDies(article, CrashPoint.after("insert", Cases.COLLECTION));
    Case stored = cases.find(comment).orElseThrow();
    assertThat(moderation.records(comment)).isEmpty();
    listeners.start();

    JsonNode verdict = moderation.awaitVerdict(comment, 1);
    assertThat(verdict).isEqualTo(moderation.verdicts(comment).get(0));
    assertThat(verdict.get("decidedAt").asString())
        .isEqualTo(stored.ruling().decidedAt().toString());
    assertThat(moderation.verdicts(comment)).hasSize(1);
  }

  @OnContainers
  @Test
  void sendsTheVerdictAgainAsItWas() throws Exception {
    String article = moderation.openArticle("AUTOMATIC");

    String comment = submitToOneThatDies(article, CrashPoint.afterSend(VERDICTS));
    assertThat(moderation.records(comment)).hasSize(1);
    listeners.start();

    await().until(() -> moderation.records(comment), sent -> sent.size() >= 2);
    assertThat(moderation.verdicts(comment)).hasSize(1);
    byte[] first = moderation.records(comment).get(0).value();
    assertThat(moderation.records(comment))
        .allSatisfy(sent -> assertThat(sent.value()).isEqualTo(first));
  }

  @OnContainers
  @Test
  void sendsTheDecisionThatWasStoredOnly() throws Exception {
    String article = moderation.openArticle("EDITORS");
    String comment = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(comment, 1);

    try (ServiceProcess instance = instance(CrashPoint.insteadOfSend(VERDICTS))) {
      new ModerationFixture(kafka, articles, instance.port())
          .decide("editor", comment, "\"1\"", "{\"verdict\":\"APPROVED\"}")
          .expectStatus()
          .isOk();
      instance.kill();
    }

    moderation.awaitVerdict(comment, 2);
    assertThat(moderation.verdicts(comment))
        .extracting(verdict -> verdict.get("sequence").asLong())
        .containsExactly(1L, 2L);
  }

  @OnContainers
  @Test
  void sendsTheRulingOnACorrectionThatWasStoredOnly() throws Exception {
    String article = moderation.openArticle("AUTOMATIC");
    String comment = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(comment, 1);
    ObjectNode correction = Contracts.exampleJson("comments.submitted.v1", "correction");
    correction.put("commentId", comment).put("threadId", comment).put("articleId", article);

    sendToOneThatDies("comments.submitted.v1", comment, correction, Cases.COLLECTION, "update");

    assertThat(moderation.awaitVerdict(comment, 2).get("revision").asInt()).isEqualTo(2);
    assertThat(Set.copyOf(moderation.verdicts(comment))).hasSize(2);
  }

  @OnContainers
  @Test
  void withdrawsWhatWasMarkedOnly() throws Exception {
    String article = moderation.openArticle("EDITORS");
    String comment = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(comment, 1);
    ObjectNode withdrawal = Contracts.exampleJson("comments.withdrawn.v1", "comment");
    withdrawal.put("commentId", comment);

    sendToOneThatDies("comments.withdrawn.v1", comment, withdrawal, "withdrawals", "insert");

    await().until(() -> cases.find(comment).orElseThrow().isWithdrawn());
  }

  @Test
  void goesOnDroppingWhatWaitsUnderAWithdrawnArticle() throws Exception {
    String article = moderation.openArticle("EDITORS");
    List<String> held =
        List.of(moderation.submit(article, "A sight!"), moderation.submit(article, "One more!"));
    held.forEach(comment -> moderation.awaitVerdict(comment, 1));
    ObjectNode withdrawn = Contracts.exampleJson("articles.v1", "withdrawn");

    sendToOneThatDies(
        "articles.v1", article, withdrawn.put("articleId", article), Cases.COLLECTION, "update");

    held.forEach(
        comment ->
            assertThat(moderation.awaitVerdict(comment, 2).get("reason").asString())
                .isEqualTo("ARTICLE_WITHDRAWN"));
  }

  private void sendToOneThatDies(
      String topic, String key, ObjectNode event, String collection, String command)
      throws IOException {
    listeners.stop();
    try (ServiceProcess instance = instance(CrashPoint.after(command, collection))) {
      moderation.send(topic, key, event.toString().getBytes(StandardCharsets.UTF_8));
      instance.awaitCrash();
    }
    listeners.start();
  }

  private String submitToOneThatDies(String article, CrashPoint point) throws IOException {
    listeners.stop();
    try (ServiceProcess instance = instance(point)) {
      String comment = moderation.submit(article, "Magnificent!");
      instance.awaitCrash();
      return comment;
    }
  }

  private ServiceProcess instance(CrashPoint point) throws IOException {
    return ServiceProcess.start(
        "moderation-service",
        List.of(ModerationService.class),
        point,
        isolation,
        "newsroom.staff.users[0].name=editor",
        "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
        "newsroom.staff.users[0].roles=MODERATOR");
  }
}
