package org.newsroom.standalone;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * The answers that the gateway gives itself because no service has: a page to whom asks for one.
 */
final class GatewayFault {

  private static final String PROBLEM =
      """
      {"type":"urn:newsroom:problem:%s","title":"%s","status":%d}
      """;
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%1$s</title>
      <h1>%1$s</h1>
      <p><a href="/">To the front page</a></p>
      </html>
      """;

  private GatewayFault() {}

  /** Puts a status of 400 and above that has no body yet into words. */
  static boolean explain(HttpServerExchange exchange) {
    int status = exchange.getStatusCode();
    if (!exchange.isResponseChannelAvailable() || status < StatusCodes.BAD_REQUEST) {
      return false;
    }
    if (status >= StatusCodes.INTERNAL_SERVER_ERROR) {
      status = StatusCodes.SERVICE_UNAVAILABLE;
      exchange.setStatusCode(status);
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "5");
    }
    boolean page = wantsPage(exchange);
    String type = page ? "text/html; charset=utf-8" : "application/problem+json";
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.getResponseSender().send(page ? PAGE.formatted(title(status)) : problem(status));
    return true;
  }

  private static boolean wantsPage(HttpServerExchange exchange) {
    HeaderValues accept = exchange.getRequestHeaders().get(Headers.ACCEPT);
    return accept != null && accept.stream().anyMatch(value -> value.contains("text/html"));
  }

  private static String problem(int status) {
    return PROBLEM.formatted(type(status), title(status), status).strip();
  }

  private static String type(int status) {
    return switch (status) {
      case StatusCodes.NOT_FOUND -> "not-found";
      case StatusCodes.SERVICE_UNAVAILABLE -> "unavailable";
      default -> "bad-request";
    };
  }

  private static String title(int status) {
    return switch (status) {
      case StatusCodes.NOT_FOUND -> "Not found";
      case StatusCodes.SERVICE_UNAVAILABLE -> "Temporarily unavailable";
      default -> "Bad request";
    };
  }
}
