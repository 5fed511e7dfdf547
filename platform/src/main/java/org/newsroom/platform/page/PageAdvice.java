package org.newsroom.platform.page;

import java.util.List;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 400 to a cursor that is not one. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

  @ExceptionHandler(InvalidCursorException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  ProblemDetail invalidCursor() {
    return Problems.invalidInput(
        List.of(new FieldFault("cursor", "must be the next of an earlier page")));
  }
}
