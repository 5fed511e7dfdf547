package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the website and the editors do, over HTTP through the gateway. */
final class Website {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final AtomicInteger attempts = new AtomicInteger();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String url;

  Website(String url) {
    this.url = url;
  }

  /** A comment that was accepted. */
  record Accepted(String id, String receipt) {

    String query() {
      return "?commentId=" + id + "&receipt=" + receipt;
    }
  }

  String putArticle(String mode) throws Exception {
    String id = "article-" + UUID.randomUUID();
    HttpResponse<String> answer =
        send(
            request("/v1/articles/" + id)
                .header("Authorization", basic("publisher"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(article(mode))));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return id;
  }

  /** What is put as an article of that mode of moderation. */
  static String article(String mode) {
    return """
    {"title": "A bridge opens", "author": "Newsroom", "paragraphs": ["It is open."],
     "tags": ["Bridges"], "moderationMode": "%s"}
    """
        .formatted(mode);
  }

  /** How often comments were submitted, accepted or not. */
  int attempts() {
    return attempts.get();
  }

  /** Tries, as a website would, under one key until the comment is accepted. */
  Accepted submit(String articleId, String text) throws Exception {
    String key = UUID.randomUUID().toString();
    // Killed while it answered: whether it was accepted, the next try with the same key tells.
    HttpResponse<String> answer =
        await()
            .atMost(Duration.ofMinutes(2))
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(500))
            .ignoreExceptionsInstanceOf(IOException.class)
            .until(
                () -> {
                  attempts.incrementAndGet();
                  return post(articleId, text, key);
                },
                posted -> posted.statusCode() == 202);
    JsonNode body = JSON.readTree(answer.body());
    return new Accepted(body.get("id").asString(), body.get("receipt").asString());
  }

  HttpResponse<String> post(String articleId, String text, String key) throws Exception {
    String body =
        "{\"articleId\": \"%s\", \"author\": {\"name\": \"Dana\"}, \"text\": \"%s\"}"
            .formatted(articleId, text);
    return send(
        request("/v1/comments")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  String status(Accepted comment) throws Exception {
    return get("/v1/comments/" + comment.id() + "?receipt=" + comment.receipt())
        .get("status")
        .asString();
  }

  /** The ids of all that the article's page shows. */
  List<String> shown(String article) throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (true) {
      JsonNode page = get("/v1/articles/" + article + "/comments?limit=50&sort=oldest" + cursor);
      page.get("items").forEach(item -> ids.add(item.get("id").asString()));
      if (!page.has("next")) {
        return ids;
      }
      cursor = "&cursor=" + page.get("next").asString();
    }
  }

  /** How many comments a front page says that the article has. */
  long count(String article) throws Exception {
    return get("/v1/comment-counts?articleId=" + article).get(article).asLong();
  }

  /** A reader is insulted. */
  void report(Accepted comment) throws Exception {
    send(
        request("/v1/comments/" + comment.id() + "/reports")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"INSULT\"}")));
  }

  /** The ids of what waits in a queue of the editors. */
  List<String> queue(String name) throws Exception {
    HttpResponse<String> answer =
        send(request("/v1/reviews?queue=" + name).header("Authorization", basic("editor")).GET());
    return JSON.readTree(answer.body())
        .get("items")
        .valueStream()
        .map(review -> review.get("commentId").asString())
        .toList();
  }

  /** Has a comment-service look for what its store lacks; what it says it has done. */
  JsonNode recover(String commentService) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(commentService + "/actuator/recovery"))
            .header("Authorization", basic("admin"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Waits until the comment's reader is told that status. */
  void awaitStatus(Accepted comment, String status) {
    eventually(() -> assertThat(status(comment)).isEqualTo(status));
  }

  /** Waits until that is so, as long as a slow machine may take. */
  static void eventually(ThrowingRunnable assertion) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(assertion);
  }

  List<JsonNode> notices(Accepted comment) throws Exception {
    return get("/v1/notifications" + comment.query()).get("notices").valueStream().toList();
  }

  List<String> noticeKinds(Accepted comment) throws Exception {
    return notices(comment).stream().map(notice -> notice.get("kind").asString()).toList();
  }

  JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = send(request(path).GET());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Decides as the editor; the answer's status. */
  int decide(String commentId, String verdict) throws Exception {
    return send(request("/v1/reviews/" + commentId + "/decision")
            .header("Authorization", basic("editor"))
            .header("If-Match", "\"1\"")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"verdict\":\"" + verdict + "\"}")))
        .statusCode();
  }

  /** The first event after that one, as its id and data. */
  String nextEvent(Accepted comment, String lastEventId) throws Exception {
    HttpRequest.Builder request =
        request("/v1/notifications/stream" + comment.query())
            .header("Accept", "text/event-stream")
            .timeout(Duration.ofSeconds(30));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<Stream<String>> answer =
        http.send(request.GET().build(), HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      return lines
          .filter(line -> line.startsWith("id:"))
          .map(line -> line.substring(3).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String basic(String user) {
    String credentials = user + ":" + NewsroomContainers.PASSWORD;
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }
}
