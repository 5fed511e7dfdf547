package org.newsroom.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system as its readers and its staff reach it: by HTTP only. */
final class Website {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Settings settings;
  private final HttpClient http = HttpClient.newHttpClient();

  Website(Settings settings) {
    this.settings = settings;
  }

  /** What a reader got for a comment that was accepted. */
  record Acceptance(String id, String status, String notifications) {

    String receipt() {
      return status.substring(status.indexOf("receipt=") + "receipt=".length());
    }
  }

  Acceptance submit(String articleId, String text) throws Exception {
    Map<String, Object> comment =
        Map.of(
            "articleId", articleId,
            "author", Map.of("name", "Ada", "email", "ada@example.org"),
            "text", text);
    HttpResponse<String> response =
        send(
            request("/v1/comments")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(comment)));
    if (response.statusCode() != 202) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    JsonNode accepted = JSON.readTree(response.body());
    JsonNode links = accepted.get("links");
    return new Acceptance(
        accepted.get("id").asString(),
        links.get("status").asString(),
        links.get("notifications").asString());
  }

  /** Gives a comment another text; the answer's status. */
  int correct(Acceptance comment, String text) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(comment.status()))
            .header("Content-Type", "application/json")
            .PUT(json(Map.of("text", text))))
        .statusCode();
  }

  /** Takes a comment back; the answer's status. */
  int withdraw(Acceptance comment) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(comment.status())).DELETE()).statusCode();
  }

  /** Whether the editors see that the comment was taken back. */
  boolean isWithdrawnForEditors(Acceptance comment) throws Exception {
    HttpResponse<String> review = send(as("editor", request("/v1/reviews/" + comment.id())).GET());
    return JSON.readTree(review.body()).has("withdrawnAt");
  }

  String status(Acceptance comment) throws Exception {
    return get(comment.status()).path("status").asString("");
  }

  /** The kinds of the notices that the reader has, oldest first. */
  List<String> notices(Acceptance comment) throws Exception {
    return texts(get(comment.notifications()).path("notices"), "kind");
  }

  String firstNotice(Acceptance comment) throws Exception {
    return get(comment.notifications()).path("notices").path(0).path("text").asString("");
  }

  List<String> commentsOn(String articleId) throws Exception {
    return onPage(articleId, "id");
  }

  List<String> textsOn(String articleId) throws Exception {
    return onPage(articleId, "text");
  }

  /** How many comments each article's page shows. */
  List<Integer> counts(String... articleIds) throws Exception {
    String query = String.join("&articleId=", articleIds);
    JsonNode counts = get(settings.url() + "/v1/comment-counts?articleId=" + query);
    return Arrays.stream(articleIds).map(id -> counts.path(id).asInt()).toList();
  }

  /** How many comments on an article wait for an editor. */
  int waitingOn(String articleId) throws Exception {
    HttpResponse<String> response =
        send(as("editor", request("/v1/reviews?articleId=" + articleId)).GET());
    return JSON.readTree(response.body()).path("items").size();
  }

  private List<String> onPage(String articleId, String field) throws Exception {
    String url = settings.url() + "/v1/articles/" + articleId + "/comments";
    return texts(get(url + "?limit=50").path("items"), field);
  }

  List<String> articles() throws Exception {
    return texts(get(settings.url() + "/v1/articles?limit=100").path("items"), "title");
  }

  int putArticle(String id, Map<String, Object> article) throws Exception {
    return send(as("publisher", request("/v1/articles/" + id)).PUT(json(article))).statusCode();
  }

  /** Decides by the revision that the queue shows. */
  int approve(Acceptance comment) throws Exception {
    String path = "/v1/reviews/" + comment.id();
    HttpResponse<String> review = send(as("editor", request(path)).GET());
    return send(as("editor", request(path + "/decision"))
            .header("If-Match", review.headers().firstValue("ETag").orElseThrow())
            .POST(json(Map.of("verdict", "APPROVED"))))
        .statusCode();
  }

  int statusOfReviews(String user, String password) throws Exception {
    return send(request("/v1/reviews").header("Authorization", basic(user, password)).GET())
        .statusCode();
  }

  List<String> describedPaths(Service service) throws Exception {
    return List.copyOf(get(settings.url(service) + "/v3/api-docs").path("paths").propertyNames());
  }

  /** A call of a script in a page of an origin, through the one address. */
  int evaluateFrom(String origin) throws Exception {
    return send(as("editor", request("/v1/moderation/evaluate"))
            .header("Origin", origin)
            .POST(json(Map.of("text", "Well written."))))
        .statusCode();
  }

  /** Whether the comment-service knows an article, of which it hears a moment later. */
  boolean knows(String articleId) throws Exception {
    Map<String, Object> replyToNobody =
        Map.of(
            "articleId",
            articleId,
            "parentId",
            UUID.randomUUID(),
            "author",
            Map.of("name", "Ada"),
            "text",
            "To nobody.");
    return send(request("/v1/comments").POST(json(replyToNobody))).statusCode() != 404;
  }

  int submitText(String text) throws Exception {
    return send(request("/v1/comments").POST(json(Map.of("text", text)))).statusCode();
  }

  int submitRaw(String body) throws Exception {
    return send(request("/v1/comments").POST(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  /** The names of what Prometheus gets of a service. */
  Set<String> metrics(Service service) throws Exception {
    URI scrape = URI.create(settings.url(service) + "/actuator/prometheus");
    return send(HttpRequest.newBuilder(scrape))
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toSet());
  }

  String health(Service service) throws Exception {
    return get(settings.url(service) + "/actuator/health").path("status").asString("");
  }

  private JsonNode get(String url) throws Exception {
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(url)));
    if (response.statusCode() != 200) {
      throw new AssertionError(url + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.url() + path))
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.Builder as(String user, HttpRequest.Builder request) {
    return request.header("Authorization", basic(user, user));
  }

  private static String basic(String user, String password) {
    byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  private static HttpRequest.BodyPublisher json(Object value) {
    return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value));
  }

  private static List<String> texts(JsonNode items, String field) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(field).asString("")));
    return texts;
  }
}
