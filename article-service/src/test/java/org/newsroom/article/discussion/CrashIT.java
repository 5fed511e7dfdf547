package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.ArticleService;
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
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One instance dies while it attaches a comment; another one takes over. */
@ServiceTest
class CrashIT {

  private static final String RULINGS = "comments.moderated.v1";
  private static final String WITHDRAWALS = "comments.withdrawn.v1";
  private static final String ANNOUNCEMENTS = "comments.published.v1";

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Comments comments;
  @Autowired ShownComments shown;
  @Autowired Discussions discussions;
  @Autowired Isolation isolation;
  private final String article = "article-" + UUID.randomUUID();
  private final String comment = UUID.randomUUID().toString();

  @AfterEach
  void readAgain() {
    listeners.start();
  }

  @Test
  void countsAndAttachesOnceWhenItDiesBetweenTheTwo() throws Exception {
    approveWithOneThatDies(CrashPoint.before("update", "comments"));
    assertThat(comments.known(List.of(comment))).isEmpty();

    listeners.start();

    awaitAttachedOnce();
  }

  @OnContainers
  @Test
  void countsAndAttachesOnceWhenItDiesBeforeTheEditionEnds() throws Exception {
    approveWithOneThatDies(CrashPoint.after("update", "comments"));
    assertThat(comments.known(List.of(comment))).containsKey(comment);
    assertThat(discussions.of(article).count()).isZero();

    listeners.start();

    awaitAttachedOnce();
  }

  @OnContainers
  @Test
  void attachesOnceWhenItDiesBeforeTheEvent() throws Exception {
    approveWithOneThatDies(CrashPoint.before("send", ANNOUNCEMENTS));
    assertThat(comments.known(List.of(comment))).containsKey(comment);
    assertThat(announcements()).isEmpty();

    listeners.start();

    awaitAttachedOnce();
  }

  @OnContainers
  @Test
  void attachesOnceWhenItDiesBeforeTheOffsetIsCommitted() throws Exception {
    approveWithOneThatDies(CrashPoint.afterSend(ANNOUNCEMENTS));
    assertThat(announcements()).hasSize(1);

    listeners.start();

    await().until(() -> announcements().size() > 1);
    awaitAttachedOnce();
  }

  @Test
  void takesAWithdrawnCommentOffOnceWhenItDiesBeforeTheEditionEnds() throws Exception {
    withdrawWithOneThatDies(CrashPoint.after("update", "comments"));
    assertThat(discussions.of(article).count()).isEqualTo(1);

    listeners.start();

    awaitOff();
  }

  @OnContainers
  @Test
  void tellsOfAWithdrawnCommentWhenItDiesBeforeTheEvent() throws Exception {
    withdrawWithOneThatDies(CrashPoint.before("send", ANNOUNCEMENTS));
    assertThat(discussions.of(article).count()).isZero();

    listeners.start();

    awaitOff();
  }

  private void withdrawWithOneThatDies(CrashPoint point) throws Exception {
    Sending.send(kafka, RULINGS, 0, comment, Rulings.approved(comment).on(article).bytes());
    awaitAttachedOnce();
    byte[] withdrawal =
        JsonMapper.shared()
            .writeValueAsBytes(
                Contracts.exampleJson(WITHDRAWALS, "comment")
                    .put("commentId", comment)
                    .put("threadId", comment)
                    .put("articleId", article));
    dies(point, WITHDRAWALS, withdrawal);
  }

  private void awaitOff() {
    awaitAnnounced("1:PUBLISHED", "1:UNPUBLISHED");
    assertThat(discussions.of(article).count()).isZero();
    assertThat(shown.threads(article, true, null, 10)).isEmpty();
  }

  private void approveWithOneThatDies(CrashPoint point) throws Exception {
    dies(point, RULINGS, Rulings.approved(comment).on(article).bytes());
  }

  private void dies(CrashPoint point, String topic, byte[] event) throws Exception {
    listeners.stop();
    try (ServiceProcess instance =
        ServiceProcess.start("article-service", List.of(ArticleService.class), point, isolation)) {
      Sending.send(kafka, topic, 0, comment, event);
      instance.awaitCrash();
    }
  }

  private void awaitAttachedOnce() {
    awaitAnnounced("1:PUBLISHED");
    assertThat(discussions.of(article).count()).isEqualTo(1);
    assertThat(discussions.of(article).version()).isEqualTo(1);
    assertThat(shown.threads(article, true, null, 10))
        .extracting(Comment::id)
        .containsExactly(comment);
  }

  /**
   * One that is repeated has the same id, by which others drop it: partitions may change hands
   * before an offset is committed.
   */
  private void awaitAnnounced(String... ids) {
    await()
        .untilAsserted(() -> assertThat(announcements().stream().distinct()).containsExactly(ids));
  }

  private List<String> announcements() {
    return Records.of(ANNOUNCEMENTS, comment).stream()
        .map(record -> Records.header(record, "ce_id").substring(comment.length() + 1))
        .toList();
  }
}
