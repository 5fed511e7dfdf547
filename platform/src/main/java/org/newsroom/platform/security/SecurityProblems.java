package org.newsroom.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsroom.platform.web.ProblemWriter;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers 401, 403 and what the firewall rejects with problem details. */
public final class SecurityProblems
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  private final ProblemWriter problems;

  SecurityProblems(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"newsroom\"");
    problems.write(
        response,
        Problems.of(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            "Not signed in",
            "This call needs valid credentials."));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
      throws IOException {
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
            "The request's path or headers have a form that is not accepted."));
  }
}
