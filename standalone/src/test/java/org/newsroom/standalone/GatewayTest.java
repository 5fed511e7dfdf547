package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.embedded.FreePort;

class GatewayTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Settings settings;
  private HttpServer comments;
  private Gateway gateway;

  @BeforeEach
  void start() throws IOException {
    settings = Settings.of(Path.of("unused"), FreePort.next(), service -> FreePort.next());
    comments =
        HttpServer.create(new InetSocketAddress("127.0.0.1", settings.port(Service.COMMENT)), 0);
    comments.setExecutor(threads);
    comments.start();
    gateway = Gateway.start(settings, exchange -> exchange.getResponseSender().send("mails"));
  }

  @AfterEach
  void stop() {
    gateway.close();
    comments.stop(0);
    threads.shutdownNow();
  }

  @Test
  void tellsTheServiceWhoAsksAndForWhichHost() throws Exception {
    CompletableFuture<HttpExchange> seen = new CompletableFuture<>();
    comments.createContext(
        "/",
        exchange -> {
          seen.complete(exchange);
          answer(exchange, 204);
        });

    HTTP.send(
        request("/v1/comments?x=%2F")
            .header("X-Forwarded-For", "203.0.113.7")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Proto", "https")
            .build(),
        HttpResponse.BodyHandlers.ofString());

    HttpExchange asked = seen.get();
    assertThat(asked.getRequestURI()).hasToString("/v1/comments?x=%2F");
    assertThat(asked.getRequestHeaders().get("Host"))
        .containsExactly("localhost:" + settings.gatewayPort());
    assertThat(asked.getRequestHeaders().get("X-Forwarded-For")).containsExactly("127.0.0.1");
    assertThat(asked.getRequestHeaders().toString()).doesNotContain("evil.example");
    assertThat(asked.getRequestHeaders().get("X-Forwarded-Proto")).containsExactly("http");
  }

  @Test
  void passesAStreamOnAsItComes() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    comments.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream stream = exchange.getResponseBody()) {
            stream.write("first\n".getBytes(StandardCharsets.UTF_8));
            stream.flush();
            read.await();
            stream.write("second\n".getBytes(StandardCharsets.UTF_8));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    var response =
        HTTP.send(request("/v1/comments").build(), HttpResponse.BodyHandlers.ofInputStream());
    try (var lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("first");
      read.countDown();
      assertThat(lines.readLine()).isEqualTo("second");
    }
  }

  @Test
  void sendsNothingTwiceThatChangesSomething() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    comments.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.close();
        });

    for (String method : List.of("POST", "PUT", "DELETE")) {
      var body = HttpRequest.BodyPublishers.ofString("{}");
      var response =
          HTTP.send(
              request("/v1/comments").method(method, body).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(503);
    }

    assertThat(calls).hasValue(3);
  }

  @Test
  void saysThatAServiceIsNotThere() throws Exception {
    var problem = HTTP.send(request("/v1/articles").build(), HttpResponse.BodyHandlers.ofString());
    var page =
        HTTP.send(
            request("/").header("Accept", "text/html,*/*").build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(problem.statusCode()).isEqualTo(503);
    assertThat(problem.headers().firstValue("Retry-After")).contains("5");
    assertThat(problem.body())
        .isEqualTo(
            "{\"type\":\"urn:newsroom:problem:unavailable\",\"title\":\"Temporarily unavailable\",\"status\":503}");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.body()).contains("<h1>Temporarily unavailable</h1>");
  }

  @Test
  void showsTheMailsItself() throws Exception {
    var response = HTTP.send(request("/mails/1").build(), HttpResponse.BodyHandlers.ofString());

    assertThat(response.body()).isEqualTo("mails");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/v3/api-docs",
        "/v1/comments/../../actuator/health",
        "/v1/comments/%2e%2e/%2e%2e/actuator/health",
        "/v1/comments/..;/..;/actuator/health",
        "/v1/comments/..;x=1/..;x=1/actuator/health",
        "/v1/comments/..%2f..%2factuator/health",
        "/v1/comments//../../actuator/health",
        "http://localhost/actuator/health"
      })
  void leadsNowhereElse(String target) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    comments.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          answer(exchange, 204);
        });

    String answer =
        raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
    assertThat(calls).hasValue(0);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.url() + path));
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", settings.gatewayPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
