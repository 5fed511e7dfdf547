package org.newsroom.moderation.desk.session;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsroom.platform.security.SecurityProblems;
import org.newsroom.platform.web.OwnOrigins;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The parts of the browsers' way in. They are no beans of their own: the container would put such
 * filters before every request.
 */
@Component
class SessionFilters {

  /** Matches what a controller would be asked for, in whatever way the path is written. */
  private static final RequestMatcher DESK = PathPatternRequestMatcher.pathPattern("/desk/**");

  private final SessionCookie cookie;
  private final Sessions sessions;
  private final OwnOrigins own;
  private final ProblemWriter writer;
  private final SecurityProblems problems;

  SessionFilters(
      SessionCookie cookie,
      Sessions sessions,
      OwnOrigins own,
      ProblemWriter writer,
      SecurityProblems problems) {
    this.cookie = cookie;
    this.sessions = sessions;
    this.own = own;
    this.writer = writer;
    this.problems = problems;
  }

  /** Whether a request comes this way. Whoever shows credentials comes by the API's. */
  boolean match(HttpServletRequest request) {
    return DESK.matches(request)
        || request.getHeader(HttpHeaders.AUTHORIZATION) == null && cookie.isIn(request);
  }

  Filter session() {
    return new SessionFilter(cookie, sessions);
  }

  Filter guard() {
    return new ForgeryGuard(cookie, own, writer);
  }

  void handle(ExceptionHandlingConfigurer<HttpSecurity> handling) {
    handling.authenticationEntryPoint(this::notSignedIn).accessDeniedHandler(problems);
  }

  /** Has no {@code WWW-Authenticate}: a browser would ask for the password itself. */
  private void notSignedIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    boolean away = fault instanceof AuthenticationServiceException;
    ProblemDetail problem = away ? SessionProblems.unavailable() : SessionProblems.notSignedIn();
    if (away) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    writer.write(response, problem);
  }
}
