package org.newsroom.moderation.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that shows the desk: it keeps the cookie, names the CSRF token and says of which page
 * its calls are. Each has an address of its own, so that no other's failures lock it.
 */
public final class DeskBrowser {

  /** The one password of all users of these tests. */
  public static final String PASSWORD = "admin";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** A browser at the port of this machine. */
  public DeskBrowser(int port) {
    this.url = "http://localhost:" + port;
    from("203.0." + anyByte() + "." + anyByte());
    with("Origin", url).with("Sec-Fetch-Site", "same-origin");
  }

  private static int anyByte() {
    return ThreadLocalRandom.current().nextInt(256);
  }

  /** The address from which its calls come. */
  public DeskBrowser from(String address) {
    return with("X-Forwarded-For", address);
  }

  /** Sends the header with each call from now on; null sends it no more. */
  public DeskBrowser with(String header, @Nullable String value) {
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  /** The value of a header that is sent with each call. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** Signs in with the right password, and stays so. */
  public DeskBrowser signIn(String name) {
    HttpResponse<String> answer = signIn(name, PASSWORD);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return with("Cookie", cookie.substring(0, cookie.indexOf(';')))
        .with("X-CSRF-Token", json(answer).get("csrf").asString());
  }

  /** Tries to sign in and changes nothing. */
  public HttpResponse<String> signIn(String name, String password) {
    return post(
        "/desk/session", JSON.writeValueAsString(Map.of("name", name, "password", password)));
  }

  public HttpResponse<String> get(String path) {
    return call("GET", path, null);
  }

  public HttpResponse<String> post(String path, @Nullable String body) {
    return call("POST", path, body);
  }

  public HttpResponse<String> delete(String path) {
    return call("DELETE", path, null);
  }

  /**
   * Why it is not let in: the last part of the problem's type for 401 and 403, and nothing for all
   * other answers. An answer that goes on without end, as a live stream does, is not read.
   */
  public String refusal(String method, String path, @Nullable String body) {
    HttpResponse<InputStream> answer = send(method, path, body, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() != 401 && answer.statusCode() != 403) {
        return "";
      }
      String type = JSON.readTree(in).path("type").asString("");
      return type.isEmpty() ? "" + answer.statusCode() : type.substring(type.lastIndexOf(':') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls with a body of JSON, or with none. */
  public HttpResponse<String> call(String method, String path, @Nullable String body) {
    return send(method, path, body, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      String method, String path, @Nullable String body, BodyHandler<T> handler) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      return http.send(request.build(), handler);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** The last part of a problem's type. */
  public static String problem(HttpResponse<String> answer) {
    String type = json(answer).get("type").asString();
    return type.substring(type.lastIndexOf(':') + 1);
  }
}
