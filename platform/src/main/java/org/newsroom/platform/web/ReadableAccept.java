package org.newsroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 406 to a client that accepts what is no list of types: the framework would leave out the
 * body of any problem that it met before it found the list unreadable.
 */
final class ReadableAccept extends OncePerRequestFilter {

  private final ContentNegotiationStrategy types = new HeaderContentNegotiationStrategy();
  private final ProblemWriter problems;

  ReadableAccept(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      problems.write(response, unreadable());
    }
  }

  private static ProblemDetail unreadable() {
    return Problems.of(
        HttpStatus.NOT_ACCEPTABLE,
        "not-acceptable",
        "Not Acceptable",
        "The header Accept is no list of media types.");
  }

  private boolean isReadable(HttpServletRequest request) {
    try {
      types.resolveMediaTypes(new ServletWebRequest(request));
      return true;
    } catch (HttpMediaTypeNotAcceptableException e) {
      return false;
    }
  }
}
