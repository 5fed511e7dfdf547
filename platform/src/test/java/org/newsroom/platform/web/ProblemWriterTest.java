package org.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ProblemWriterTest {

  private static final ProblemDetail PROBLEM =
      Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Forbidden", "Not you.");

  private final ProblemWriter problems = new ProblemWriter(JsonMapper.builder().build());
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void answersWithTheStatusAndTheProblem() throws IOException {
    problems.write(response, PROBLEM);

    assertAnswered();
  }

  @Test
  void answersAlikeThroughSpringsResponse() throws IOException {
    problems.write(new ServletServerHttpResponse(response), PROBLEM);

    assertAnswered();
  }

  @Test
  void leavesHeadersThatAreThere() throws IOException {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://news.example");
    response.addHeader(HttpHeaders.VARY, "Origin");

    problems.write(response, PROBLEM);

    assertThat(response.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
        .isEqualTo("https://news.example");
    assertThat(response.getHeaders(HttpHeaders.VARY)).containsExactly("Origin");
  }

  private void assertAnswered() throws IOException {
    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains("\"type\":\"urn:newsroom:problem:forbidden\"")
        .contains("\"status\":403")
        .isEqualTo(problems.body(PROBLEM));
  }
}
