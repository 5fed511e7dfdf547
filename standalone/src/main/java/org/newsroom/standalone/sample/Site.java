package org.newsroom.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The system's API as the publisher, readers and an editor call it. */
final class Site {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String url;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Site(String url) {
    this.url = url;
  }

  /** An answer: its status, its ETag or an empty text, and its body where that is JSON. */
  record Answer(int status, String etag, JsonNode body) {}

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer getAsEditor(String path) {
    return send(as("editor", request(path)).GET());
  }

  Answer put(String path, JsonNode body) {
    return send(as("publisher", request(path)).PUT(json(body)));
  }

  Answer submit(String key, Map<String, Object> comment) {
    return send(request("/v1/comments").header("Idempotency-Key", key).POST(json(comment)));
  }

  Answer approve(String commentId, String etag) {
    return send(
        as("editor", request("/v1/reviews/" + commentId + "/decision"))
            .header("If-Match", etag)
            .POST(json(Map.of("verdict", "APPROVED"))));
  }

  void report(String commentId, Map<String, Object> report) {
    send(request("/v1/comments/" + commentId + "/reports").POST(json(report)));
  }

  void appeal(String commentId, String receipt, String text) {
    send(
        request("/v1/comments/" + commentId + "/appeal")
            .header("Receipt", receipt)
            .POST(json(Map.of("text", text))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url).resolve(path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
  }

  private static HttpRequest.Builder as(String user, HttpRequest.Builder request) {
    byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return request.header(
        "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      boolean isJson =
          response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("ETag").orElse(""),
          isJson ? JSON.readTree(response.body()) : MissingNode.getInstance());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    }
  }
}
