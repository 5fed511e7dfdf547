package org.newsroom.comment.client;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.ProblemWriter;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to a network that submits too often, before its body is read. */
final class RateLimitFilter extends OncePerRequestFilter {

  private static final Set<String> LIMITED = Set.of("POST", "PUT");

  private final RateLimit limit;
  private final Clients clients;
  private final ProblemWriter problems;
  private final Counter refused;

  RateLimitFilter(RateLimit limit, Clients clients, ProblemWriter problems, Counter refused) {
    this.limit = limit;
    this.clients = clients;
    this.problems = problems;
    this.refused = refused;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !LIMITED.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = limit.take(clients.networkOf(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    refused.increment();
    long seconds = wait.plusMillis(999).toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    problems.write(
        response,
        Problems.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "Too many requests",
            "Your network has sent too many comments. Try again in " + seconds + " seconds."));
  }
}
