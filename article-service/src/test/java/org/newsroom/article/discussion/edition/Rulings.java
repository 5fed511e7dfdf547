package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.newsroom.article.discussion.edition.CommentModerated.Verdict;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rulings to test with, varied from the contract's examples. */
public final class Rulings {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode event;

  private Rulings(ObjectNode event) {
    this.event = event;
  }

  public static Rulings of(String example) {
    return new Rulings(Contracts.exampleJson("comments.moderated.v1", example));
  }

  public static Rulings approved(String commentId) {
    return of("approved-by-rules").id(commentId);
  }

  public static Rulings rejected(String commentId) {
    return of("rejected-by-rules").id(commentId);
  }

  public Rulings id(String commentId) {
    event.put("commentId", commentId);
    comment().put("threadId", commentId);
    return this;
  }

  public Rulings sequence(long sequence) {
    event.put("sequence", sequence);
    return this;
  }

  public Rulings revision(int revision) {
    event.put("revision", revision);
    return this;
  }

  public Rulings on(String articleId) {
    comment().put("articleId", articleId);
    return this;
  }

  public Rulings answering(String parentId) {
    comment().put("parentId", parentId).put("threadId", parentId);
    return this;
  }

  public Rulings at(Instant submittedAt) {
    comment().put("submittedAt", submittedAt.toString());
    return this;
  }

  public Rulings text(String text) {
    comment().put("text", text);
    return this;
  }

  public Rulings edited() {
    comment().put("edited", true);
    return this;
  }

  public byte[] bytes() {
    return JSON.writeValueAsBytes(event);
  }

  public CommentModerated value() {
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
            event.has("revision") || comment().has("edited")
                ? comment().get("text").asString()
                : "text",
            "en",
            Instant.parse(comment().get("submittedAt").asString()),
            comment().has("revisedAt")
                ? Instant.parse(comment().get("revisedAt").asString())
                : null,
            comment().has("edited") ? true : null));
  }

  private ObjectNode comment() {
    return (ObjectNode) event.get("comment");
  }
}
