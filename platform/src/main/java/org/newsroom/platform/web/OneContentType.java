package org.newsroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 415 to a body of several types: no body has them, and the framework fails over a
 * wildcard.
 */
final class OneContentType extends OncePerRequestFilter {

  private final ProblemWriter problems;

  OneContentType(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type != null && type.split(";", 2)[0].indexOf('*') >= 0) {
      problems.write(response, Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    } else {
      chain.doFilter(request, response);
    }
  }
}
