package org.newsroom.comment.submission;

import java.util.List;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers submissions that were refused with the reason. */
final class Refusals {

  private static final String SOON = "5";

  private Refusals() {}

  static ResponseEntity<Object> answer(Admission.Refused refusal) {
    ProblemDetail problem = problem(refusal);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, SOON);
    }
    return answer.body(problem);
  }

  static ProblemDetail problem(Admission.Refused refusal) {
    return switch (refusal) {
      case UNKNOWN_ARTICLE ->
          Problems.of(
              HttpStatus.NOT_FOUND,
              "unknown-article",
              "Unknown article",
              "articleId: no such article is known.");
      case ARTICLE_CLOSED ->
          Problems.of(
              HttpStatus.CONFLICT,
              "article-closed",
              "Article closed",
              "The article does not take new comments.");
      case UNKNOWN_PARENT ->
          Problems.invalidInput(
              List.of(new FieldFault("parentId", "is no comment on this article")));
      case PARENT_NOT_PUBLISHED ->
          Problems.of(
              HttpStatus.CONFLICT,
              "parent-not-published",
              "Parent not published",
              "parentId: the comment that this one answers is not published.");
      case KEY_REUSED ->
          Problems.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "idempotency-key-reused",
              "Idempotency key reused",
              "Another comment was already sent with this Idempotency-Key.");
      case BUSY ->
          Problems.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "busy",
              "Too busy",
              "Too many comments are waiting to be stored. This one was not stored; try again.");
      case NOT_STORED ->
          Problems.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "not-stored",
              "Not known to be stored",
              "The store did not confirm the comment. Try again, with the same Idempotency-Key.");
    };
  }
}
