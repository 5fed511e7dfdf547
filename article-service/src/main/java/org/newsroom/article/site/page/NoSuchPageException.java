package org.newsroom.article.site.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A page that there is not. */
final class NoSuchPageException extends ResponseStatusException {

  private static final long serialVersionUID = 1L;

  NoSuchPageException() {
    super(HttpStatus.NOT_FOUND);
  }
}
