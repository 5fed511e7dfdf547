package org.newsroom.moderation.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The other end of a webhook, on this machine. */
final class Receiver implements AutoCloseable {

  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final HttpServer server;
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::take);
    server.createContext("/endless", this::takeWithoutEnd);
    server.start();
  }

  /** What was posted. */
  record Post(Map<String, List<String>> headers, String body) {

    String header(String name) {
      return headers.get(name).get(0);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    note(exchange);
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void takeWithoutEnd(HttpExchange exchange) throws IOException {
    note(exchange);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      while (true) {
        body.write(new byte[1024]);
      }
    }
  }

  private void note(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    posts.add(new Post(Map.copyOf(exchange.getRequestHeaders()), body));
  }

  void answerWith(int status) {
    this.status = status;
  }

  List<Post> posts() {
    return posts;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
