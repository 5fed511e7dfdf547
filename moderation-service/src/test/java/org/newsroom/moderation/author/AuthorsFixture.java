package org.newsroom.moderation.author;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.testkit.Contracts;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.node.ObjectNode;

/** Has authors comment, and editors look at them. */
final class AuthorsFixture {

  private final ModerationFixture moderation;

  AuthorsFixture(ModerationFixture moderation) {
    this.moderation = moderation;
  }

  /** Hexadecimal digits as a keyed hash has them. */
  static String anyHash() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  /** A guest with an e-mail address, from a network of the guest's own. */
  static ObjectNode guest() {
    ObjectNode author =
        (ObjectNode) Contracts.exampleJson("comments.submitted.v1", "guest").get("author");
    return author.put("emailHash", anyHash()).put("addressHash", anyHash());
  }

  static String keyOf(ObjectNode guest) {
    return "email:" + guest.get("emailHash").asString();
  }

  /** Sends a comment by that author. */
  String submit(String articleId, String text, ObjectNode author) {
    String id = ModerationFixture.anyId();
    ObjectNode comment = Contracts.exampleJson("comments.submitted.v1", "guest");
    comment.put("commentId", id).put("threadId", id).put("articleId", articleId);
    comment.put("text", text).put("submittedAt", Instant.now().toString());
    comment.set("author", author);
    moderation.send(
        "comments.submitted.v1", id, comment.toString().getBytes(StandardCharsets.UTF_8));
    return id;
  }

  RestTestClient.ResponseSpec post(String user, String path, String body) {
    return moderation
        .as(user)
        .post()
        .uri("/v1/authors/" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }
}
