package org.newsroom.moderation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** One instance dies in the middle of an erasure; another one finishes it. */
@OnContainers
@ServiceTest(properties = "newsroom.reviews.sample=0")
class PersonCrashIT {

  private static final String ERASED = "authors.erased.v1";
  private static final String ANSWERED = "persons.answered.v1";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Articles articles;
  @Autowired MongoOperations store;
  @Autowired Isolation isolation;

  @AfterEach
  void readAgain() {
    listeners.start();
  }

  private static Stream<CrashPoint> steps() {
    return Stream.of(
        // The comments are marked, and no case is changed; then one is, and its notes are not gone.
        CrashPoint.after("insert", "erasures"),
        CrashPoint.after("update", Cases.COLLECTION),
        CrashPoint.before("send", ANSWERED));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void finishesAnErasureThatDied(CrashPoint point) throws Exception {
    ModerationFixture moderation = new ModerationFixture(kafka, articles, port);
    String article = moderation.openArticle("EDITORS");
    String comment = moderation.submit(article, "Dana's own words.");
    moderation.awaitVerdict(comment, 1);
    assertThat(stored(comment)).contains("Dana");

    listeners.stop();
    try (ServiceProcess instance =
        ServiceProcess.start(
            "moderation-service", List.of(ModerationService.class), point, isolation)) {
      moderation.send(ERASED, comment, erasureOf(comment));
      instance.awaitCrash();
    }
    assertThat(Records.of(ANSWERED, comment)).isEmpty();
    listeners.start();

    await().until(() -> !Records.of(ANSWERED, comment).isEmpty());
    assertThat(stored(comment)).doesNotContain("Dana", "email:").contains("withdrawnAt");
  }

  private String stored(String comment) {
    return String.valueOf(store.getCollection("cases").find(new Document("_id", comment)).first());
  }

  private static byte[] erasureOf(String comment) {
    ObjectNode event =
        Contracts.exampleJson(ERASED, "erased")
            .put("requestId", comment)
            .put("last", true)
            .put("at", Instant.EPOCH.toString());
    event
        .putArray("comments")
        .addObject()
        .put("commentId", comment)
        .put("threadId", comment)
        .put("articleId", "an-article")
        .put("locale", "en");
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }
}
