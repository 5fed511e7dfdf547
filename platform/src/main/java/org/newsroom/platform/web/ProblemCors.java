package org.newsroom.platform.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses web pages of other origins with problem details. */
final class ProblemCors extends DefaultCorsProcessor {

  private final ProblemWriter problems;

  ProblemCors(ProblemWriter problems) {
    this.problems = problems;
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
