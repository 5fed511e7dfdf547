package org.newsroom.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Another newspaper's website, on an origin of its own, that embeds comments. */
final class OtherSite implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  private OtherSite(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
  }

  static OtherSite start() throws IOException {
    OtherSite site = new OtherSite(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
    site.server.start();
    return site;
  }

  /** The origin, which is that of no service. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Publishes a page; its address. */
  String publish(String html) {
    String path = "/" + UUID.randomUUID();
    pages.put(path, html);
    return url() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String page = pages.get(exchange.getRequestURI().getPath());
    byte[] body = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(page == null ? 204 : 200, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
