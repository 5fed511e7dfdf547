package org.newsroom.comment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.platform.work.Rounds;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

/** An erasure that dies between any two of its steps is finished by whoever is left. */
@CommentServiceTest
@OnContainers
class PersonCrashIT {

  private static final String JOBS = JobDocument.COLLECTION;

  @Autowired MongoDatabase database;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Rounds personRounds;
  @Autowired Isolation isolation;
  @LocalServerPort int port;
  private PersonRequests person;
  private List<String> comments;

  @BeforeEach
  void commented() {
    person = new PersonRequests(database, kafka, port);
    comments = person.comments("dana-" + UUID.randomUUID() + "@example.org", 3);
    await().until(() -> comments.stream().allMatch(this::isSent));
  }

  private boolean isSent(String comment) {
    return person.stored(comment).getList("pendingEvents", Object.class).isEmpty();
  }

  @AfterEach
  void goOn() {
    if (!personRounds.isRunning()) {
      personRounds.start();
    }
    listeners.start();
  }

  private static Stream<CrashPoint> steps() {
    return Stream.of(
        // The request is stored, and its offset is not committed.
        CrashPoint.after("insert", JOBS),
        // Before whose comment it was, before the first part is known, and after both.
        CrashPoint.before("update", JOBS),
        CrashPoint.after("update", JOBS),
        // The part is announced, and none of its comments is erased, or all are.
        CrashPoint.before("update", "comments"),
        CrashPoint.after("update", "comments"),
        CrashPoint.afterSend("authors.erased.v1"),
        CrashPoint.afterSend("persons.answered.v1"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void finishesAnErasureThatDied(CrashPoint point) throws Exception {
    String request = eraseWithOneThatDies(point);

    personRounds.start();
    listeners.start();

    await().until(() -> PersonRequests.isAnswered(request));
    await()
        .untilAsserted(
            () ->
                assertThat(new HashSet<>(PersonRequests.named("authors.erased.v1", request)))
                    .containsExactlyInAnyOrderElementsOf(comments));
    comments.forEach(id -> assertThat(person.stored(id).toJson()).doesNotContain("Dana"));
    assertThat(PersonRequests.events("persons.answered.v1", request))
        .allMatch(answer -> answer.get("counts").get("comments").asInt() == 3);
  }

  private String eraseWithOneThatDies(CrashPoint point) throws Exception {
    listeners.stop();
    personRounds.stop();
    try (ServiceProcess instance =
        ServiceProcess.start(
            "comment-service",
            List.of(CommentService.class),
            point,
            isolation,
            "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
            "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET)) {
      String request =
          person.send(
              PersonRequests.request("erasure-by-comment")
                  .put("commentId", comments.get(0))
                  .put("comments", "ERASE"));
      instance.awaitCrash();
      return request;
    }
  }
}
