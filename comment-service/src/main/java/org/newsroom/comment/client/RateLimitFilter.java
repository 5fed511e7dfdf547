package org.newsroom.comment.client;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Answers 429 to a network that submits too often, before its body is read. */
final class RateLimitFilter extends OncePerRequestFilter {

  private final RateLimit limit;
  private final Clients clients;
  private final JsonMapper json;
  private final Counter refused;

  RateLimitFilter(RateLimit limit, Clients clients, JsonMapper json, Counter refused) {
    this.limit = limit;
    this.clients = clients;
    this.json = json;
    this.refused = refused;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod());
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
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Problems.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "Too many requests",
            "Your network has sent too many comments. Try again in " + seconds + " seconds."));
  }
}
