package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServerHttpResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problem details as the answer to a request that never reaches a controller. Headers that a
 * filter has set before, such as those of CORS, stay.
 */
public final class ProblemWriter {

  private final JsonMapper json;

  /** Writes with the mapper of the service. */
  public ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Answers with the problem and its status; nothing may have been written before. */
  public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  /** Answers in the same way through Spring's view of a response. */
  void write(ServerHttpResponse response, ProblemDetail problem) throws IOException {
    response.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    json.writeValue(response.getBody(), problem);
    response.flush();
  }

  /** The body alone, for an answer whose status stands. */
  String body(ProblemDetail problem) {
    return json.writeValueAsString(problem);
  }
}
