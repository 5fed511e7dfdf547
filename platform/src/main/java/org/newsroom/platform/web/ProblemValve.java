package org.newsroom.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Answers with problem details what Tomcat refuses before the application sees it. */
final class ProblemValve extends ErrorReportValve {

  private final ProblemWriter problems;

  ProblemValve(ProblemWriter problems) {
    this.problems = problems;
  }

  private static ProblemDetail problem(HttpStatus status) {
    ProblemDetail problem = Problems.of(status);
    if (status == HttpStatus.BAD_REQUEST) {
      problem.setDetail(
          "The request has a form that is not accepted. An id in a path " + Ids.KEY_FORM + ".");
    }
    return problem;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getReporter().write(problems.body(problem(status)));
      response.finishResponse();
    } catch (IOException e) {
      // The client is gone.
    }
  }
}
