package org.newsroom.standalone.mail;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows the kept mails at {@code /mails} to whoever sits at this machine. A page of another host
 * name that leads here gets nothing, so that no website can read them by a name of its own.
 */
public final class MailPages implements HttpHandler {

  /** The path under which all of it is. */
  public static final String PATH = "/mails";

  private static final int MOST = 200;
  private static final String PART = "/html";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final HttpString POLICY = new HttpString("Content-Security-Policy");
  private static final String OF_PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
  private static final String OF_MAILS =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self';"
          + " sandbox allow-popups allow-popups-to-escape-sandbox";

  private final StoredMails mails;
  private final HttpHandler blocking = new BlockingHandler(this::answer);
  private final String style = style();

  /** Shows the mails of a directory. */
  public MailPages(Path directory) {
    this.mails = new StoredMails(directory);
  }

  /** Whether a path is one of these pages. */
  public static boolean leadsTo(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!LOOPBACK.contains(exchange.getHostName())) {
      exchange.setStatusCode(StatusCodes.FORBIDDEN).endExchange();
    } else if (!Set.of(Methods.GET, Methods.HEAD).contains(exchange.getRequestMethod())) {
      exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED).endExchange();
    } else {
      blocking.handleRequest(exchange);
    }
  }

  private void answer(HttpServerExchange exchange) throws IOException {
    String name = exchange.getRequestPath().substring(PATH.length()).replaceFirst("^/", "");
    if (exchange.getRequestPath().equals(PATH)) {
      send(exchange, OF_PAGES, MailHtml.list(mails.latest(MOST)));
    } else if (name.equals("style.css")) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/css; charset=utf-8");
      exchange.getResponseSender().send(style);
    } else if (name.endsWith(PART)) {
      StoredMail mail = mails.find(name.substring(0, name.length() - PART.length()));
      String html = mail == null ? null : mail.html();
      send(exchange, OF_MAILS, html == null ? null : MailHtml.framed(html));
    } else {
      StoredMail mail = mails.find(name);
      send(exchange, OF_PAGES, mail == null ? null : MailHtml.one(mail));
    }
  }

  private static void send(HttpServerExchange exchange, String policy, @Nullable String page) {
    if (page == null) {
      exchange.setStatusCode(StatusCodes.NOT_FOUND).endExchange();
      return;
    }
    exchange
        .getResponseHeaders()
        .put(Headers.CONTENT_TYPE, HTML)
        .put(Headers.CACHE_CONTROL, "no-store")
        .put(new HttpString("Referrer-Policy"), "no-referrer")
        .put(new HttpString("X-Content-Type-Options"), "nosniff")
        .put(POLICY, policy);
    exchange.getResponseSender().send(page, StandardCharsets.UTF_8);
  }

  private static String style() {
    try (InputStream file = MailPages.class.getResourceAsStream("/mails.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
