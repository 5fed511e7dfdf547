package org.newsroom.moderation.desk.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsroom.platform.client.Clients;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser is known. It is sent over TLS only, to this host only and never
 * from the page of another site. Browsers keep such a cookie from an address without TLS only in
 * part, so that one on the loopback interface gets it without the prefix and without {@code
 * Secure}.
 */
@Component
class SessionCookie {

  private static final String NAME = "desk";
  private static final String HOST_ONLY = "__Host-";
  private static final String PLAIN = "http:";
  private static final Pattern LOOPBACK_HOST =
      Pattern.compile("(?:.+\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

  private static final Duration AS_LONG_AS_THE_BROWSER = Duration.ofSeconds(-1);

  private final Clients clients;

  SessionCookie(Clients clients) {
    this.clients = clients;
  }

  /** Whether a request brings a cookie of that name, whatever it holds. */
  boolean isIn(HttpServletRequest request) {
    return values(request).findAny().isPresent();
  }

  /** The session's id that a request brings. */
  Optional<SessionId> of(HttpServletRequest request) {
    return values(request).map(SessionId::parse).flatMap(Optional::stream).findFirst();
  }

  private Stream<String> values(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Stream.empty();
    }
    String name = named(NAME, request);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue);
  }

  /** The cookie that holds the id for as long as the browser is open. */
  ResponseCookie holding(SessionId id, HttpServletRequest request) {
    return cookie(id.value(), request, AS_LONG_AS_THE_BROWSER);
  }

  /** The cookie that takes the place of any other and is gone at once. */
  ResponseCookie none(HttpServletRequest request) {
    return cookie("", request, Duration.ZERO);
  }

  private ResponseCookie cookie(String value, HttpServletRequest request, Duration age) {
    return of(NAME, value, request).sameSite("Strict").maxAge(age).build();
  }

  /** A cookie of another name that only this host sees, and no script. */
  ResponseCookie.ResponseCookieBuilder of(String name, String value, HttpServletRequest request) {
    return ResponseCookie.from(named(name, request), value)
        .secure(!isLoopback(request))
        .httpOnly(true)
        .path("/");
  }

  /** The name under which a browser keeps a cookie that it got by such a request. */
  String named(String name, HttpServletRequest request) {
    return isLoopback(request) ? name : HOST_ONLY + name;
  }

  private boolean isLoopback(HttpServletRequest request) {
    return isLoopback(clients.originOf(request));
  }

  private static boolean isLoopback(String origin) {
    if (!origin.startsWith(PLAIN)) {
      return false;
    }
    try {
      String host = URI.create(origin).getHost();
      return host != null && LOOPBACK_HOST.matcher(host).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether the browser would drop the cookie, because its page came without TLS. */
  boolean isLostOn(HttpServletRequest request) {
    String page = request.getHeader(HttpHeaders.ORIGIN);
    return page != null && page.startsWith(PLAIN) && !isLoopback(page);
  }
}
