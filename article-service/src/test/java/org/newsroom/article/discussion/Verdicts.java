package org.newsroom.article.discussion;

import java.time.Instant;
import org.newsroom.article.discussion.CommentModerated.Verdict;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts to test with, varied from the contract's examples. */
final class Verdicts {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode event;

  private Verdicts(ObjectNode event) {
    this.event = event;
  }

  static Verdicts of(String example) {
    return new Verdicts(Contracts.exampleJson("comments.moderated.v1", example));
  }

  static Verdicts approved(String commentId) {
    return of("approved-by-rules").id(commentId);
  }

  static Verdicts rejected(String commentId) {
    return of("rejected-by-rules").id(commentId);
  }

  Verdicts id(String commentId) {
    event.put("commentId", commentId);
    comment().put("threadId", commentId);
    return this;
  }

  Verdicts sequence(long sequence) {
    event.put("sequence", sequence);
    return this;
  }

  Verdicts on(String articleId) {
    comment().put("articleId", articleId);
    return this;
  }

  Verdicts answering(String parentId) {
    comment().put("parentId", parentId).put("threadId", parentId);
    return this;
  }

  Verdicts at(Instant submittedAt) {
    comment().put("submittedAt", submittedAt.toString());
    return this;
  }

  Verdicts text(String text) {
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
        new CommentModerated.Comment(
            comment().get("articleId").asString(),
            comment().has("parentId") ? comment().get("parentId").asString() : null,
            comment().get("threadId").asString(),
            "Dana",
            false,
            "text",
            "en",
            Instant.parse(comment().get("submittedAt").asString())));
  }

  private ObjectNode comment() {
    return (ObjectNode) event.get("comment");
  }
}
