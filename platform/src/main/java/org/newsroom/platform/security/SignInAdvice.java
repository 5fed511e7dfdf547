package org.newsroom.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers where a call is open to all, but shows more to whoever signs in, and that has failed. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class SignInAdvice {

  private final SecurityProblems problems;

  SignInAdvice(SecurityProblems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void failed(AuthenticationException e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.commence(request, response, e);
  }
}
