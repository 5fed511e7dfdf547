package org.newsroom.moderation.desk.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.OwnOrigins;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page has a browser send with its cookie. A write must be known to
 * come from a page of the site, by {@code Origin} or {@code Sec-Fetch-Site}, must name the
 * session's CSRF token and may have no other body than JSON. A question must not be known to come
 * from elsewhere, unless somebody follows a link.
 */
final class ForgeryGuard extends OncePerRequestFilter {

  private static final Set<String> QUESTIONS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String TOKEN = "X-CSRF-Token";

  private final SessionCookie cookie;
  private final OwnOrigins own;
  private final ProblemWriter problems;

  ForgeryGuard(SessionCookie cookie, OwnOrigins own, ProblemWriter problems) {
    this.cookie = cookie;
    this.own = own;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ProblemDetail problem =
        QUESTIONS.contains(request.getMethod()) ? ofQuestion(request) : ofWrite(request);
    if (problem == null) {
      chain.doFilter(request, response);
    } else {
      problems.write(response, problem);
    }
  }

  private @Nullable ProblemDetail ofQuestion(HttpServletRequest request) {
    boolean followsLink = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    return followsLink || !isForeign(request) ? null : SessionProblems.foreignPage();
  }

  private @Nullable ProblemDetail ofWrite(HttpServletRequest request) {
    boolean known = origin(request) != null || site(request) != null;
    if (!known || isForeign(request) || "none".equals(site(request))) {
      return SessionProblems.foreignPage();
    }
    if (!isTokenRight(request)) {
      return SessionProblems.csrf();
    }
    return hasBody(request) && !isJson(request) ? SessionProblems.notJson() : null;
  }

  private boolean isForeign(HttpServletRequest request) {
    String origin = origin(request);
    String site = site(request);
    return origin != null && !own.include(origin, request)
        || site != null && !site.equals("same-origin") && !site.equals("none");
  }

  /** Whoever is known by no session yet has no token, and nothing that could be misused. */
  private boolean isTokenRight(HttpServletRequest request) {
    if (isSignIn(request)) {
      return true;
    }
    Optional<SessionId> session = cookie.of(request);
    String token = request.getHeader(TOKEN);
    return session.isEmpty() || token != null && session.get().isCsrf(token);
  }

  private static boolean isSignIn(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().equals("/desk/session");
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean isJson(HttpServletRequest request) {
    String type = request.getContentType();
    try {
      return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  private static @Nullable String origin(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ORIGIN);
  }

  private static @Nullable String site(HttpServletRequest request) {
    return request.getHeader("Sec-Fetch-Site");
  }
}
