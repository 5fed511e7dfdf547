package org.newsroom.article.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.article.ArticleService;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
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
@OnContainers
@ServiceTest
class PersonCrashIT {

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired MongoOperations store;
  @Autowired Discussions discussions;
  @Autowired Isolation isolation;
  private final String article = "article-" + UUID.randomUUID();
  private final String comment = UUID.randomUUID().toString();

  @AfterEach
  void readAgain() {
    listeners.start();
  }

  private static List<CrashPoint> steps() {
    return List.of(
        // The comment is marked, and on its page; then it is off, and its words are in the store.
        CrashPoint.after("insert", "erasures"),
        CrashPoint.after("update", "discussions"),
        CrashPoint.before("send", "persons.answered.v1"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void finishesAnErasureThatDied(CrashPoint point) throws Exception {
    Sending.send(kafka, "comments.moderated.v1", 0, comment, approval());
    await().until(() -> discussions.of(article).count() == 1);

    listeners.stop();
    try (ServiceProcess instance =
        ServiceProcess.start("article-service", List.of(ArticleService.class), point, isolation)) {
      Sending.send(kafka, AuthorComments.ERASED, 0, comment, erasure());
      instance.awaitCrash();
    }
    assertThat(Records.of("persons.answered.v1", comment)).isEmpty();
    listeners.start();

    await().until(() -> !Records.of("persons.answered.v1", comment).isEmpty());
    assertThat(store.getCollection("comments").find(new Document("_id", comment)).first())
        .containsAllEntriesOf(Map.of("text", "", "author", ""));
    assertThat(discussions.of(article).count()).isZero();
  }

  private byte[] approval() {
    return Rulings.approved(comment).on(article).bytes();
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
        .put("articleId", article)
        .put("locale", "en");
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }
}
