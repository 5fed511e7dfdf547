package org.newsroom.notification.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
    Patience.await().until(() -> !inboxes.find(List.of(report)).isEmpty());

    report();

    TestEvents.awaitTold(inboxes, report, NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_UPHELD);
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
    events()
        .send(
            "comments.reported.v1",
            comment.toString(),
            TestEvents.reported(id(report), id(comment)));
  }

  private void answerReport() {
    ObjectNode event = Contracts.exampleJson("comments.moderated.v1", "taken-off-after-reports");
    event.put("commentId", comment.toString());
    event.putArray("answers").add(report.toString());
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
