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
import org.newsroom.testkit.Sending;
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

  public static byte[] warned(String commentId, String warningId) {
    ObjectNode event = Contracts.exampleJson("authors.warned.v1", "warned");
    return bytes(event.put("commentId", commentId).put("warningId", warningId));
  }

  public static byte[] corrected(String commentId, int revision) {
    ObjectNode event = Contracts.exampleJson("comments.submitted.v1", "correction");
    event.put("commentId", commentId).put("threadId", commentId).put("revision", revision);
    return bytes(event);
  }

  public static byte[] withdrawn(String commentId) {
    ObjectNode event = Contracts.exampleJson("comments.withdrawn.v1", "comment");
    return bytes(event.put("commentId", commentId).put("threadId", commentId));
  }

  public static byte[] reported(String reportId, String commentId) {
    ObjectNode event = Contracts.exampleJson("comments.reported.v1", "illegal");
    return bytes(event.put("reportId", reportId).put("commentId", commentId));
  }

  public static byte[] appealed(String commentId, long sequence) {
    ObjectNode event = Contracts.exampleJson("comments.appealed.v1", "with-words");
    return bytes(event.put("commentId", commentId).put("sequence", sequence));
  }

  public static byte[] article(String articleId, long version, String title) {
    ObjectNode event = Contracts.exampleJson("articles.v1", "moved");
    event.put("articleId", articleId).put("version", version).put("title", title);
    event.putArray("formerIds").add("former-" + articleId);
    return bytes(event);
  }

  /** Sends an event as it is. */
  public void send(String topic, String key, byte[] event) {
    send(topic, UUID.fromString(key), event);
  }

  public void submit(UUID commentId, String locale, String email) {
    send("comments.submitted.v1", commentId, submitted(commentId.toString(), locale, email));
  }

  /** Sends a comment on that article. */
  public void submit(UUID commentId, String articleId) {
    ObjectNode event = Contracts.exampleJson("comments.submitted.v1", "guest");
    event.put("commentId", commentId.toString()).put("threadId", commentId.toString());
    send("comments.submitted.v1", commentId, bytes(event.put("articleId", articleId)));
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
      Sending.send(kafka, topic, commentId.toString(), event);
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
