package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses web pages of other origins with problem details. A page of the site itself is of no other
 * origin, whatever stands between the browser and this service: browsers name the origin of a POST
 * even then.
 */
final class ProblemCors extends DefaultCorsProcessor {

  private final ProblemWriter problems;
  private final OwnOrigins own;

  ProblemCors(ProblemWriter problems, OwnOrigins own) {
    this.problems = problems;
    this.own = own;
  }

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration configuration,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || configuration == null || own.include(origin, request)) {
      return true;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    // Not by way of the class above, which knows the service's own host only as the last proxy
    // does.
    return handleInternal(
        new ServletServerHttpRequest(request),
        new ServletServerHttpResponse(response),
        configuration,
        CorsUtils.isPreFlightRequest(request));
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    problems.write(
        response,
        Problems.of(
            HttpStatus.FORBIDDEN,
            "origin-not-allowed",
            "Origin not allowed",
            "Scripts of this origin may not call the service."));
  }
}
