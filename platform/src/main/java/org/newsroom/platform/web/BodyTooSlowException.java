package org.newsroom.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The body of a request comes so slowly that the service does not wait for its end. */
final class BodyTooSlowException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  BodyTooSlowException(Duration longest) {
    super("body too slow");
    this.seconds = longest.toSeconds();
  }

  ProblemDetail problem() {
    return Problems.of(
        HttpStatus.REQUEST_TIMEOUT,
        "body-too-slow",
        "Body too slow",
        "The body has to be there within " + seconds + " seconds.");
  }
}
