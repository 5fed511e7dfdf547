package org.newsroom.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls through the gateway by very many at once. Each answer is counted by what was done. */
final class Calls {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final String url;

  Calls(String url) {
    this.url = url;
  }

  /** An answer; its status is 0 where none came. */
  record Answer(int status, JsonNode body) {

    boolean isOk() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * A call that has not been made.
   *
   * @param act under which its answer is counted
   */
  record Call(String act, String method, String path, Map<String, String> headers, String body) {

    static Call of(String act, String method, String path) {
      return new Call(act, method, path, Map.of(), null);
    }

    Call with(String name, String value) {
      Map<String, String> more = new TreeMap<>(headers);
      more.put(name, value);
      return new Call(act, method, path, more, body);
    }

    Call with(String json) {
      return new Call(act, method, path, headers, json).with("Content-Type", "application/json");
    }

    Call by(String user) {
      String credentials = user + ":" + NewsroomContainers.PASSWORD;
      return with(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
  }

  Answer make(Call call) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + call.path()))
            .timeout(Duration.ofSeconds(60))
            .method(
                call.method(),
                call.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    Answer answer = answer(request.build());
    answers
        .computeIfAbsent(call.act() + " " + answer.status(), a -> new AtomicInteger())
        .incrementAndGet();
    return answer;
  }

  /** The answer to a question that has one. */
  JsonNode get(String path) throws InterruptedException {
    return found(Call.of("check", "GET", path));
  }

  /** The answer to a question that a user may ask. */
  JsonNode getBy(String user, String path) throws InterruptedException {
    return found(Call.of("check", "GET", path).by(user));
  }

  private JsonNode found(Call call) throws InterruptedException {
    Answer answer = make(call);
    if (!answer.isOk()) {
      throw new IllegalStateException(call.path() + " " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }

  private Answer answer(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      boolean isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Answer(
          answer.statusCode(), isJson ? JSON.readTree(answer.body()) : JSON.nullNode());
    } catch (IOException e) {
      return new Answer(0, JSON.nullNode());
    }
  }

  /** How often each act had each status. */
  String counted() {
    return new TreeMap<>(answers)
        .entrySet().stream()
            .map(one -> one.getKey() + ": " + one.getValue())
            .collect(Collectors.joining(", "));
  }
}
