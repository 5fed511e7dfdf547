package org.newsroom.article.reading;

import org.newsroom.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 404 to whoever asks for a comment that is not shown on the article. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownCommentAdvice {

  @ExceptionHandler(UnknownCommentException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  ProblemDetail unknown() {
    return Problems.of(
        HttpStatus.NOT_FOUND,
        "unknown-comment",
        "Unknown comment",
        "There is no such comment on this article.");
  }
}
