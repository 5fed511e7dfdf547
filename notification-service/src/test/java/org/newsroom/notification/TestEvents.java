package org.newsroom.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Patience;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Events as their producers send them, made of the contracts' examples. */
public record TestEvents(KafkaTemplate<String, byte[]> kafka) {

  public static byte[] submitted(String commentId, String locale, String email) {
    ObjectNode event = Contracts.exampleJson("comments.submitted.v1", "guest");
    event.put("commentId", commentId).put("threadId", commentId).put("locale", locale);
    ObjectNode author = (ObjectNode) event.get("author");
    if (email == null) {
      author.remove("email");
    } else {
      author.put("email", email);
    }
    return bytes(event);
  }

  public static byte[] moderated(String commentId, long sequence, String verdict, String reason) {
    ObjectNode event = Contracts.exampleJson("comments.moderated.v1", "rejected-by-rules");
    event.put("commentId", commentId).put("sequence", sequence).put("verdict", verdict);
    if (reason == null) {
      event.remove("reason");
    } else {
      event.put("reason", reason);
    }
    return bytes(event);
  }

  public static byte[] published(String commentId, long sequence, String state) {
    ObjectNode event = Contracts.exampleJson("comments.published.v1", "published");
    event.put("commentId", commentId).put("sequence", sequence).put("state", state);
    return bytes(event);
  }

  public void submit(UUID commentId, String locale, String email) {
    send("comments.submitted.v1", commentId, submitted(commentId.toString(), locale, email));
  }

  public void moderate(UUID commentId, long sequence, String verdict, String reason) {
    send(
        "comments.moderated.v1",
        commentId,
        moderated(commentId.toString(), sequence, verdict, reason));
  }

  public void publish(UUID commentId, long sequence, String state) {
    send("comments.published.v1", commentId, published(commentId.toString(), sequence, state));
  }

  private void send(String topic, UUID commentId, byte[] event) {
    Contracts.assertValid(topic, event);
    try {
      kafka.send(topic, commentId.toString(), event).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the author of the comment was told exactly this. */
  public static void awaitTold(Inboxes inboxes, UUID commentId, NoticeKind... kinds) {
    Patience.await().until(() -> told(inboxes, commentId).equals(List.of(kinds)));
  }

  public static List<NoticeKind> told(Inboxes inboxes, UUID commentId) {
    return inboxes.find(List.of(commentId)).stream()
        .map(Inbox::visible)
        .flatMap(List::stream)
        .map(Notice::kind)
        .toList();
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
