package org.newsroom.comment.form;

import org.newsroom.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what is no valid request with all that is wrong with it, wherever it came. */
@RestControllerAdvice
@Order(InvalidInput.BEFORE_THE_REST)
class InvalidInput {

  static final int BEFORE_THE_REST = Ordered.LOWEST_PRECEDENCE - 1;

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidSubmissionException e) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.invalidInput(e.faults()));
  }
}
