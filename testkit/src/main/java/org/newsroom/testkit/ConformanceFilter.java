package org.newsroom.testkit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each answer that a test gets against the description. Answers that go on after the call has
 * returned, live streams, are looked at without their bodies.
 */
final class ConformanceFilter extends OncePerRequestFilter {

  private static final Queue<String> FAULTS = new ConcurrentLinkedQueue<>();
  private static final HttpDescription DESCRIPTION = HttpDescription.read();

  /** What was found since this was asked for the last time. */
  static List<String> faults() {
    List<String> found = Stream.generate(FAULTS::poll).takeWhile(fault -> fault != null).toList();
    return found.stream().distinct().toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    CopiedAnswer copied = new CopiedAnswer(response);
    chain.doFilter(request, copied);
    HttpHeaders headers = new HttpHeaders();
    for (String name : response.getHeaderNames()) {
      response.getHeaders(name).forEach(value -> headers.add(name, value));
    }
    FAULTS.addAll(
        new Exchange(
                request.getMethod(),
                request.getRequestURI(),
                response.getStatus(),
                headers,
                request.isAsyncStarted() ? null : copied.text())
            .faults(DESCRIPTION));
  }
}
