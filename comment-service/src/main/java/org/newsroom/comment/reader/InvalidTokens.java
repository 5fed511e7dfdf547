package org.newsroom.comment.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsroom.platform.web.ProblemWriter;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Refuses a token: 401 when it is not valid, 503 when its keys cannot be fetched. */
final class InvalidTokens implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private final ProblemWriter problems;

  InvalidTokens(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    problems.write(
        response,
        Problems.of(
            HttpStatus.UNAUTHORIZED,
            "invalid-token",
            "Invalid token",
            "The bearer token is not valid here. Without a token the reader is a guest."));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    if (!(fault instanceof AuthenticationServiceException)) {
      commence(request, response, fault);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    problems.write(
        response,
        Problems.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "Temporarily unavailable",
            "The keys of the website's tokens cannot be fetched."));
  }
}
