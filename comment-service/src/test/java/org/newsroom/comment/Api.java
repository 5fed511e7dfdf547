package org.newsroom.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP API as a website calls it. */
public record Api(int port) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Sends a comment on the article, with the given headers as names and values in turn. */
  public HttpResponse<String> submit(String articleId, String text, String... headers) {
    return post(submission(articleId, text), headers);
  }

  /** A valid submission. */
  public static String submission(String articleId, String text) {
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("articleId", articleId)
            .put("text", text)
            .set("author", JSON.createObjectNode().put("name", "Dana")));
  }

  /** Posts a body as JSON. */
  public HttpResponse<String> post(String body, String... headers) {
    return post(body.getBytes(StandardCharsets.UTF_8), "application/json", headers);
  }

  /** Posts a body. */
  public HttpResponse<String> post(byte[] body, String contentType, String... headers) {
    HttpRequest.Builder request = request("/v1/comments").POST(BodyPublishers.ofByteArray(body));
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Gets a path. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a body as JSON by any method. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Sends bytes as JSON by any method. */
  public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .method(method, BodyPublishers.ofByteArray(body))
            .header("Content-Type", "application/json");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Posts a form; redirects are not followed. */
  public HttpResponse<String> form(String path, String body) {
    return send(
        request(path)
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  /** The type of the problem that was answered. */
  public static String type(HttpResponse<String> response) {
    return json(response).get("type").asString();
  }

  /** Calls a path by another method. */
  public HttpResponse<String> call(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes these characters to a connection and reads until the service closes it. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The body as JSON. */
  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
