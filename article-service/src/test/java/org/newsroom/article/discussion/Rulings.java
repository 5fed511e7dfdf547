package org.newsroom.article.discussion;

import java.time.Instant;
import org.newsroom.article.discussion.CommentModerated.Verdict;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rulings to test with, varied from the contract's examples. */
final class Rulings {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode event;

  private Rulings(ObjectNode event) {
    this.event = event;
  }

  static Rulings of(String example) {
    return new Rulings(Contracts.exampleJson("comments.moderated.v1", example));
  }

  static Rulings approved(String commentId) {
    return of("approved-by-rules").id(commentId);
  }

  static Rulings rejected(String commentId) {
    return of("rejected-by-rules").id(commentId);
  }

  Rulings id(String commentId) {
    event.put("commentId", commentId);
    comment().put("threadId", commentId);
    return this;
  }

  Rulings sequence(long sequence) {
    event.put("sequence", sequence);
    return this;
  }

  Rulings revision(int revision) {
    event.put("revision", revision);
    return this;
  }

  Rulings on(String articleId) {
    comment().put("articleId", articleId);
    return this;
  }

  Rulings answering(String parentId) {
    comment().put("parentId", parentId).put("threadId", parentId);
    return this;
  }

  Rulings at(Instant submittedAt) {
    comment().put("submittedAt", submittedAt.toString());
    return this;
  }

  Rulings text(String text) {
    comment().put("text", text);
    return this;
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(event);
  }

  CommentModerated value() {
    return new CommentModerated(
        event.get("commentId").asString(),
        event.get("sequence").asLong(),
        Verdict.valueOf(event.get("verdict").asString()),
        event.has("revision") ? event.get("revision").asInt() : null,
        new CommentModerated.Comment(
            comment().get("articleId").asString(),
            comment().has("parentId") ? comment().get("parentId").asString() : null,
            comment().get("threadId").asString(),
            "Dana",
            false,
            event.has("revision") ? comment().get("text").asString() : "text",
            "en",
            Instant.parse(comment().get("submittedAt").asString()),
            comment().has("revisedAt")
                ? Instant.parse(comment().get("revisedAt").asString())
                : null));
  }

  private ObjectNode comment() {
    return (ObjectNode) event.get("comment");
  }
}
