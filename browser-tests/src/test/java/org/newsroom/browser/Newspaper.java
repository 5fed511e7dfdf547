package org.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newspaper behind the pages: its publisher, its editors, and readers whom no test looks at.
 *
 * @param url the one address, without a slash at its end
 * @param mail the directory of the mails
 */
record Newspaper(String url, Path mail) {

  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A new article in a mode of moderation that readers can comment on; its id. */
  String article(String mode) throws Exception {
    return article(mode, Map.of());
  }

  /** An article with more or other fields. */
  String article(String mode, Map<String, Object> fields) throws Exception {
    String id = "test-" + UUID.randomUUID();
    put(id, mode, fields);
    awaitKnown(id);
    return id;
  }

  /** Puts an article, new or not. */
  void put(String id, String mode, Map<String, Object> fields) throws Exception {
    Map<String, Object> article = new HashMap<>();
    article.put("title", "A bridge opens");
    article.put("author", "Ada Winter");
    article.put("section", "City");
    article.put("paragraphs", List.of("It is open.", "Whoever wants to may cross it."));
    article.put("tags", List.of("Bridges"));
    article.put("moderationMode", mode);
    article.putAll(fields);
    var request =
        as("publisher", "/v1/articles/" + id)
            .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(article)));
    assertThat(send(request).statusCode()).isIn(200, 201);
  }

  /** Waits until comments on an article are refused. */
  void awaitClosed(String articleId) {
    await().atMost(PATIENCE).until(() -> submit(reply(articleId)).statusCode() == 409);
  }

  /** A comment that another reader sends; its id. */
  String comment(String articleId, String name, String text) throws Exception {
    HttpResponse<String> answer = submit(articleId, Map.of("name", name), text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return JSON.readTree(answer.body()).path("id").asString();
  }

  /** As many comments, which an editor approves where the rules find them too much alike. */
  void comments(String articleId, int count, String text) throws Exception {
    for (int i = 0; i < count; i++) {
      comment(articleId, "Reader " + i, text + " " + i + ".");
    }
    await()
        .atMost(PATIENCE.multipliedBy(3))
        .until(
            () -> {
              approveAll(articleId);
              return count(articleId) >= count;
            });
  }

  private void approveAll(String articleId) throws Exception {
    for (JsonNode review : getAsEditor("/v1/reviews?articleId=" + articleId).path("items")) {
      decide(review.path("commentId").asString(), Map.of("verdict", "APPROVED"));
    }
  }

  private int count(String articleId) throws Exception {
    return get("/v1/comment-counts?articleId=" + articleId).path(articleId).asInt();
  }

  /** A comment of a reader who is told by mail. */
  void commentByMail(String articleId, String name, String email, String text) throws Exception {
    Map<String, Object> author = Map.of("name", name, "email", email);
    assertThat(submit(articleId, author, text).statusCode()).isEqualTo(202);
  }

  /** Waits until a mail to an address is there. */
  void awaitMailTo(String email) {
    // A mail waits for others half a minute before it goes.
    await()
        .atMost(PATIENCE.multipliedBy(2))
        .until(() -> send(request("/mails").GET()).body().contains(email));
  }

  /** Waits until the page of an article shows as many comments. */
  void awaitComments(String articleId, int count) {
    await().atMost(PATIENCE).until(() -> count(articleId) == count);
  }

  /** The only comment on an article that waits in a queue of the editors; its id. */
  String waiting(String articleId, String queue) {
    String path = "/v1/reviews?queue=" + queue + "&articleId=" + articleId;
    return await()
        .atMost(PATIENCE)
        .until(() -> getAsEditor(path).path("items"), items -> items.size() == 1)
        .path(0)
        .path("commentId")
        .asString();
  }

  /** Waits until as many comments on an article wait for an editor. */
  void awaitWaiting(String articleId, int count) {
    awaitWaiting(articleId, "pending", count);
  }

  /** Waits until as many comments on an article wait in a queue of the editors. */
  void awaitWaiting(String articleId, String queue, int count) {
    String path = "/v1/reviews?limit=100&queue=" + queue + "&articleId=" + articleId;
    await().atMost(PATIENCE).until(() -> getAsEditor(path).path("items").size() == count);
  }

  /** An editor's decision. */
  void decide(String commentId, Map<String, Object> decision) throws Exception {
    String path = "/v1/reviews/" + commentId;
    HttpResponse<String> review = send(as("editor", path).GET());
    var request =
        as("editor", path + "/decision")
            .header("If-Match", review.headers().firstValue("ETag").orElseThrow())
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(decision)));
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** A reply to a comment that nobody wrote is refused for that once the article is known. */
  private void awaitKnown(String articleId) {
    await().atMost(PATIENCE).until(() -> submit(reply(articleId)).statusCode() != 404);
  }

  private static Map<String, Object> reply(String articleId) {
    return Map.of(
        "articleId",
        articleId,
        "parentId",
        UUID.randomUUID(),
        "author",
        Map.of("name", "Ada"),
        "text",
        "To nobody");
  }

  private HttpResponse<String> submit(String articleId, Map<String, Object> author, String text)
      throws Exception {
    return submit(Map.of("articleId", articleId, "author", author, "text", text));
  }

  private HttpResponse<String> submit(Map<String, Object> comment) throws Exception {
    return send(
        request("/v1/comments").POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(comment))));
  }

  private JsonNode get(String path) throws Exception {
    return JSON.readTree(send(request(path).GET()).body());
  }

  private JsonNode getAsEditor(String path) throws Exception {
    return JSON.readTree(send(as("editor", path).GET()).body());
  }

  private HttpRequest.Builder as(String user, String path) {
    byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return request(path)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
