package org.newsroom.article.reading;

/** No such comment is shown on the article. */
final class UnknownCommentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
