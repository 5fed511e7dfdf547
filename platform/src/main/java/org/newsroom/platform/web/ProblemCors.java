package org.newsroom.platform.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Refuses web pages of other origins with problem details. */
final class ProblemCors extends DefaultCorsProcessor {

  private final JsonMapper json;

  ProblemCors(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    response.setStatusCode(HttpStatus.FORBIDDEN);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    json.writeValue(
        response.getBody(),
        Problems.of(
            HttpStatus.FORBIDDEN,
            "origin-not-allowed",
            "Origin not allowed",
            "Scripts of this origin may not call the service."));
    response.flush();
  }
}
