package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.system.Website.eventually;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayIT {

  private static final Gateways gateways = new Gateways();
  private static final String PROBLEM = "application/problem+json";

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    gateways.start();
  }

  @AfterAll
  static void stop() {
    gateways.close();
  }

  @Test
  void believesNoClientsClaimOfItsAddress() throws Exception {
    String told =
        send(forwarded(gateways.plain(), "203.0.113.9", "https", "evil.example", "44444")).body();

    String own = gateways.plain().getAuthority();
    assertThat(told).startsWith("8082 ").contains(" http " + own + " " + own + " ");
    assertThat(told).doesNotContain("203.0.113.9", "evil.example", "44444");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9           | https       | www.news.example       | 8443 | https"
            + " www.news.example 8443",
        "203.0.113.9 | 'http, https' | 'evil.example, www.news.example' | '1, 8443' | https"
            + " www.news.example 8443",
        "198.51.100.1, 203.0.113.9, 10.0.0.1 | http | www.news.example | 80 | http"
            + " www.news.example 80",
        "198.51.100.1, 203.0.113.9, 10.0.0.1 | 'https, http' | 'www.news.example, inside' | 443"
            + " | https www.news.example 443",
        "203.0.113.9, 10.0.0.1, 10.0.0.2 | 'http, https, http, http'"
            + " | 'evil.example, www.news.example, inside, inside' | 443, 1, 2 | https"
            + " www.news.example 443",
        "203.0.113.9, 10.0.0.1 | 'https, ftp, http' | 'evil.example, , inside' | '1, x, 2' | 'http"
            + " OWN '",
      })
  void passesOnWhatAProxyTellsOfTheAddressThatTheClientHasAskedFor(
      String address, String scheme, String host, String port, String told) throws Exception {
    HttpRequest request = forwarded(gateways.proxied(), address, scheme, host, port);

    String[] words = told.split(" ", -1);
    String own = gateways.proxied().getAuthority();
    assertThat(send(request).body())
        .endsWith("%s %s %s %s".formatted(words[0], own, words[1].replace("OWN", own), words[2]));
  }

  @Test
  void putsAQuestionToAnotherInstanceWhenOneCannotAnswer() throws Exception {
    List<Integer> questions = new ArrayList<>();
    List<Integer> changes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      questions.add(send(get("/v1/submission-policy")).statusCode());
      changes.add(send(post("/v1/comments", 10)).statusCode());
    }

    assertThat(questions).containsOnly(200);
    assertThat(changes).contains(503);
  }

  @Test
  void goesOnToAnotherInstanceWithWhatMayComeTwiceWhenOneStops() throws Exception {
    List<Integer> repeatable = new ArrayList<>();
    List<HttpResponse<String>> others = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      repeatable.add(send(get("/v1/comment-counts")).statusCode());
      repeatable.add(send(sized("PUT", "/v1/articles/a", 10)).statusCode());
      repeatable.add(send(keyed("/v1/comment-counts")).statusCode());
      others.add(send(post("/v1/comment-counts", 10)));
    }

    assertThat(repeatable).containsOnly(200);
    others.removeIf(answer -> answer.statusCode() == 200);
    assertThat(others).isNotEmpty().allSatisfy(answer -> assertProblem(answer, 503));
  }

  private static HttpRequest keyed(String path) {
    return HttpRequest.newBuilder(gateways.plain().resolve(path))
        .header("Idempotency-Key", "7f1c")
        .POST(BodyPublishers.ofString("{}"))
        .build();
  }

  @Test
  void saysOfAServiceThatIsGoneThatItIsUnavailable() throws Exception {
    HttpResponse<String> answer = send(get("/v1/notifications?commentId=1"));

    assertProblem(answer, 503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/comments, 65536, 200|503",
    "POST, /v1/comments, 65537, 413",
    "POST, /v1/reviews/next, 65537, 413",
    "PUT, /v1/articles/a, 524288, 200",
    "PUT, /v1/articles/a, 524289, 413",
    "POST, /nowhere, 10, 404",
  })
  void limitsBodiesByPath(String method, String path, int length, String status) throws Exception {
    HttpResponse<String> answer = send(sized(method, path, length));

    assertThat(status.split("\\|")).contains(String.valueOf(answer.statusCode()));
  }

  @Test
  void limitsTheRequestsOfANetworkWhicheverOfItsAddressesItUses() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      asked.add(
          http.sendAsync(
              from("2001:db8:1:2::" + Integer.toHexString(i + 1)), BodyHandlers.ofString()));
    }
    List<HttpResponse<String>> refused =
        asked.stream()
            .map(CompletableFuture::join)
            .filter(answer -> answer.statusCode() == 429)
            .toList();

    assertThat(refused)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After")).isPresent());
    assertProblem(refused.get(0), 429);
    assertThat(send(from("2001:db8:1:3::1")).statusCode()).isEqualTo(200);
  }

  private static HttpRequest from(String address) {
    return forwarded(gateways.proxied(), address, "https", "www.news.example", "443");
  }

  @Test
  void answersWhatIsNoRequestWithAProblem() throws IOException {
    try (Socket socket = new Socket(gateways.plain().getHost(), gateways.plain().getPort())) {
      socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .contains("400", PROBLEM, "urn:newsroom:problem:request-rejected");
    }
  }

  @Test
  void logsPathsWithoutWhatOnlyTheReaderMayKnow() throws Exception {
    send(get("/v1/articles/seen?receipt=secret-1"));
    send(get("/v1/notifications?receipt=secret-2"));
    send(get("/unsubscribe/secret-3"));
    send(get("/nowhere?receipt=secret-4"));
    send(post("/v1/comments?receipt=secret-5", 70_000));

    eventually(() -> assertThat(gateways.log()).contains("\"POST /v1/comments\" 413"));
    assertThat(gateways.log())
        .contains("\"GET /v1/articles/seen\" 200", "\"GET /unsubscribe/-\" 503", "\"GET /nowhere\"")
        .doesNotContain("secret");
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest get(String path) {
    return HttpRequest.newBuilder(gateways.plain().resolve(path)).build();
  }

  private static HttpRequest post(String path, int length) {
    return sized("POST", path, length);
  }

  private static HttpRequest sized(String method, String path, int length) {
    return HttpRequest.newBuilder(gateways.plain().resolve(path))
        .method(method, BodyPublishers.ofByteArray(new byte[length]))
        .build();
  }

  private static HttpRequest forwarded(
      URI gateway, String address, String scheme, String host, String port) {
    return HttpRequest.newBuilder(gateway.resolve("/v1/comment-counts"))
        .header("X-Forwarded-For", address)
        .header("X-Forwarded-Proto", scheme)
        .header("X-Forwarded-Host", host)
        .header("X-Forwarded-Port", port)
        .build();
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
    assertThat(answer.body()).contains("\"status\":" + status);
  }
}
