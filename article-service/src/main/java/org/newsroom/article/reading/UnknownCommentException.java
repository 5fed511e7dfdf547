package org.newsroom.article.reading;

import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No such comment is shown on the article. */
final class UnknownCommentException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  UnknownCommentException() {
    super(
        HttpStatus.NOT_FOUND,
        Problems.of(
            HttpStatus.NOT_FOUND,
            "unknown-comment",
            "Unknown comment",
            "There is no such comment on this article."),
        null);
  }
}
