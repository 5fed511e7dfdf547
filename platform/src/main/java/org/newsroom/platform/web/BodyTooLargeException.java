package org.newsroom.platform.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;

/** The body of a request has more bytes than the service reads. */
final class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long most;

  BodyTooLargeException(DataSize most) {
    super("body too large");
    this.most = most.toBytes();
  }

  ProblemDetail problem() {
    return Problems.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "body-too-large",
        "Body too large",
        "The body may have up to " + most + " bytes.");
  }
}
