package org.newsroom.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls through the gateway by very many at once. Each answer is counted by what was done. */
final class Calls {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A gateway that is cut off never answers. */
  private static final Duration SOON = Duration.ofSeconds(20);

  /** As good as without end: an hour of refusals is a fault of its own. */
  private static final int MOST_REPETITIONS = 3600;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final String url;
  private final boolean repeats;

  Calls(String url) {
    this(url, false);
  }

  private Calls(String url, boolean repeats) {
    this.url = url;
    this.repeats = repeats;
  }

  /** Calls that are made again until they are answered by something else than a fault. */
  static Calls repeating(String url) {
    return new Calls(url, true);
  }

  /**
   * An answer; where none came, its status is 0 and its body says why.
   *
   * @param repeated whether the call was made more than once
   */
  record Answer(int status, JsonNode body, boolean repeated) {

    private static Answer of(int status, JsonNode body) {
      return new Answer(status, body, false);
    }

    private Answer again() {
      return new Answer(status, body, true);
    }

    boolean isOk() {
      return status >= 200 && status < 300;
    }

    /** Whether it tells of the system's trouble and not of what was asked. */
    boolean isFault() {
      return status == 0 || status == 429 || status >= 500;
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

    /** Whether the desk makes it again where it is told 503, as the desk's api.js does. */
    private boolean isOfTheDesk() {
      return headers.containsKey("Authorization") && method.equals("POST");
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
            .timeout(repeats ? SOON : Duration.ofSeconds(60))
            .method(
                call.method(),
                call.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    Answer answer = answer(request.build());
    for (int again = 0; isMadeAgain(call, answer, again); again++) {
      count(call, answer);
      Thread.sleep(1000);
      answer = answer(request.build()).again();
    }
    count(call, answer);
    if (answer.isFault()) {
      faults.add(
          "%s %s %s: %d %s"
              .formatted(Instant.now(), call.act(), call.path(), answer.status(), answer.body()));
    }
    return answer;
  }

  private boolean isMadeAgain(Call call, Answer answer, int again) {
    return repeats
        ? answer.isFault() && again < MOST_REPETITIONS
        : answer.status() == 503 && again < 3 && call.isOfTheDesk();
  }

  private void count(Call call, Answer answer) {
    answers
        .computeIfAbsent(call.act() + " " + answer.status(), a -> new AtomicInteger())
        .incrementAndGet();
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
      return Answer.of(
          answer.statusCode(), isJson ? JSON.readTree(answer.body()) : JSON.nullNode());
    } catch (IOException e) {
      return Answer.of(0, JSON.valueToTree(e.toString()));
    }
  }

  /** The answers that told of a fault, with what was asked. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** How often each act had each status. */
  String counted() {
    return new TreeMap<>(answers)
        .entrySet().stream()
            .map(one -> one.getKey() + ": " + one.getValue())
            .collect(Collectors.joining(", "));
  }
}
