package org.newsroom.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.ProblemWriter;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.UnansweredCalls;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers 401, 403 and what the firewall rejects with problem details. */
public final class SecurityProblems
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  /** A script that sends it asks for a password itself; challenged, the browser would. */
  private static final String OF_A_SCRIPT = "X-Requested-With";

  private final ProblemWriter problems;
  private final UnansweredCalls unanswered;

  SecurityProblems(ProblemWriter problems, UnansweredCalls unanswered) {
    this.problems = problems;
    this.unanswered = unanswered;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    if (fault instanceof SignInRefusedException refused) {
      locked(response, refused.retryAfter());
      return;
    }
    if (fault instanceof AuthenticationServiceException) {
      unavailable(response);
      return;
    }
    if (unanswered.isAnswered(request, response)) {
      return;
    }
    if (request.getHeader(OF_A_SCRIPT) == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"newsroom\"");
    }
    problems.write(
        response,
        Problems.of(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            "Not signed in",
            "This call needs valid credentials."));
  }

  private void locked(HttpServletResponse response, Duration wait) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    problems.write(response, locked());
  }

  /** The problem of somebody who has to wait before the next attempt to sign in. */
  public static ProblemDetail locked() {
    return Problems.of(
        HttpStatus.TOO_MANY_REQUESTS,
        "locked",
        "Too many failed attempts",
        "Wait before you try to sign in again.");
  }

  private void unavailable(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    problems.write(response, unavailable());
  }

  /** The problem of somebody whom the service cannot look up now. */
  public static ProblemDetail unavailable() {
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        "Temporarily unavailable",
        "Who is signed in cannot be found out now. Try again in a few seconds.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
      throws IOException {
    if (unanswered.isAnswered(request, response)) {
      return;
    }
    problems.write(
        response,
        Problems.of(
            HttpStatus.FORBIDDEN, "forbidden", "Forbidden", "Your role does not allow this call."));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException fault)
      throws IOException {
    problems.write(
        response,
        Problems.of(
            HttpStatus.BAD_REQUEST,
            "request-rejected",
            "Request rejected",
            "The request's path or headers have a form that is not accepted. An id in a path "
                + Ids.KEY_FORM
                + "."));
  }
}
