package org.newsroom.article.site.error;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers with a page where a browser asks for a file of the website that there is not. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingFiles {

  private final ErrorPages pages;

  MissingFiles(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(
      exception = NoResourceFoundException.class,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> missing() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(pages.page(HttpStatus.NOT_FOUND));
  }
}
