package org.newsroom.notification.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.notification.NotificationService;
import org.newsroom.notification.TestEvents;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.Sending;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** One instance dies in the middle of an erasure; another one finishes it. */
@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "spring.mail.host=localhost",
      "spring.mail.port=1",
      "newsroom.mail.from=comments@example.org",
      "newsroom.mail.gather-for=1h"
    })
class PersonCrashIT {

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired MongoOperations store;
  @Autowired Isolation isolation;
  private final String comment = UUID.randomUUID().toString();

  @AfterEach
  void readAgain() {
    listeners.start();
  }

  private static List<CrashPoint> steps() {
    return List.of(
        // The address is there still; then it is gone, and nobody has been told so.
        CrashPoint.before("update", "inboxes"), CrashPoint.after("update", "inboxes"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void finishesAnErasureThatDied(CrashPoint point) throws Exception {
    byte[] submission = TestEvents.submitted(comment, "en", "dana@example.org");
    Sending.send(kafka, "comments.submitted.v1", 0, comment, submission);
    await().until(() -> stored().contains("dana@example.org"));

    listeners.stop();
    try (ServiceProcess instance =
        ServiceProcess.start(
            "notification-service",
            List.of(NotificationService.class),
            point,
            isolation,
            "newsroom.receipts.secret=a-secret-of-the-tests")) {
      Sending.send(kafka, AuthorComments.ERASED, 0, comment, erasure());
      instance.awaitCrash();
    }
    assertThat(Records.of("persons.answered.v1", comment)).isEmpty();
    listeners.start();

    await().until(() -> !Records.of("persons.answered.v1", comment).isEmpty());
    assertThat(stored()).doesNotContain("dana");
  }

  private String stored() {
    Document inbox = new Document("_id", UUID.fromString(comment));
    return Objects.toString(store.getCollection("inboxes").find(inbox).first());
  }

  private byte[] erasure() {
    ObjectNode event =
        Contracts.exampleJson(AuthorComments.ERASED, "erased")
            .put("requestId", comment)
            .put("last", true);
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
