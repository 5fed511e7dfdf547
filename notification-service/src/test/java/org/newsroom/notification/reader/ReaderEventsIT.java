package org.newsroom.notification.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Patience;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What readers asked for, and what came of it, as several topics bring it in any order. */
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class ReaderEventsIT {

  @Autowired Inboxes inboxes;
  @Autowired KafkaTemplate<String, byte[]> kafka;

  private final UUID comment = UUID.randomUUID();
  private final UUID report = UUID.randomUUID();

  @Test
  void tellsReporterAndAuthorWhatBecameOfAReport() {
    submitAndPublish();
    report();
    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED);

    answerReport();

    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_UPHELD);
    TestEvents.awaitTold(
        inboxes, comment, NoticeKind.RECEIVED, NoticeKind.PUBLISHED, NoticeKind.DECISION_CHANGED);
  }

  @Test
  void keepsAnAnswerThatOvertookItsReport() {
    answerReport();
    Patience.await().until(() -> knowsRuling(comment));

    report();

    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_UPHELD);
  }

  @Test
  void answersEveryReportHoweverManyThereAre() {
    List<UUID> reports = Stream.generate(UUID::randomUUID).limit(120).toList();
    reports.forEach(this::report);
    Patience.await().untilAsserted(() -> assertThat(inboxes.find(reports)).hasSize(reports.size()));

    answerReport();

    Patience.await()
        .untilAsserted(
            () ->
                assertThat(reports)
                    .allSatisfy(
                        one ->
                            assertThat(TestEvents.told(inboxes, one))
                                .containsExactly(
                                    NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_UPHELD)));
  }

  @Test
  void tellsReportersThatTheCommentIsGoneAlsoWhenTheirReportsComeLater() {
    report();
    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED);

    events().send("comments.withdrawn.v1", comment.toString(), TestEvents.withdrawn(id(comment)));
    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_MOOT);
    UUID later = UUID.randomUUID();
    report(later);

    TestEvents.awaitTold(inboxes, later, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_MOOT);
  }

  @Test
  void tellsReportersThatTheArticleIsGone() {
    submitAndPublish();
    report();
    ObjectNode off = Contracts.exampleJson("comments.published.v1", "article-withdrawn");

    events()
        .send(
            "comments.published.v1", id(comment), bytes(off.put("commentId", comment.toString())));

    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_MOOT);
  }

  @Test
  void tellsNothingOfAWithdrawnCommentThatOtherTopicsBringLater() {
    events().submit(comment, "en", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    events().send("comments.withdrawn.v1", comment.toString(), TestEvents.withdrawn(id(comment)));
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED, NoticeKind.WITHDRAWN);

    events().moderate(comment, 1, "REJECTED", "TASTE");
    events().publish(comment, 1, "PUBLISHED");
    events().moderate(report, 1, "HELD", null);
    events().publish(report, 1, "PUBLISHED");
    Patience.await().until(() -> knows(report));

    assertThat(TestEvents.told(inboxes, comment))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.WITHDRAWN);
  }

  private boolean knowsRuling(UUID other) {
    return inboxes.find(List.of(other)).stream().anyMatch(inbox -> inbox.ruling() != null);
  }

  private boolean knows(UUID other) {
    return inboxes.find(List.of(other)).stream()
        .anyMatch(inbox -> inbox.ruling() != null && inbox.publication() != null);
  }

  @Test
  void tellsOfAReply() {
    events().submit(comment, "en", null);
    ObjectNode reply = Contracts.exampleJson("comments.published.v1", "reply-published");
    ((ObjectNode) reply.get("reply")).put("parentId", comment.toString());
    String replyId = UUID.randomUUID().toString();
    byte[] event = bytes(reply.put("commentId", replyId));

    events().send("comments.published.v1", replyId, event);
    events().send("comments.published.v1", replyId, event);

    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED, NoticeKind.REPLIED);
  }

  private void submitAndPublish() {
    events().submit(comment, "en", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    events().moderate(comment, 1, "APPROVED", null);
    Patience.await().until(() -> inboxes.find(List.of(comment)).get(0).ruling() != null);
    events().publish(comment, 1, "PUBLISHED");
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED, NoticeKind.PUBLISHED);
  }

  private void report() {
    report(report);
  }

  private void report(UUID one) {
    events()
        .send(
            "comments.reported.v1", comment.toString(), TestEvents.reported(id(one), id(comment)));
  }

  private void answerReport() {
    ObjectNode event = Contracts.exampleJson("comments.moderated.v1", "taken-off-after-reports");
    event.put("commentId", comment.toString());
    events().send("comments.moderated.v1", comment.toString(), bytes(event));
  }

  private TestEvents events() {
    return new TestEvents(kafka);
  }

  private static String id(UUID id) {
    return id.toString();
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
