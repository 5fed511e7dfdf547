package org.newsroom.article.site.error;

import com.mongodb.MongoException;
import jakarta.validation.ConstraintViolationException;
import org.newsroom.platform.page.InvalidCursorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;

/** Answers with a page where a page or a feed was asked for and cannot be shown. */
@RestControllerAdvice({"org.newsroom.article.site.page", "org.newsroom.article.site.feed"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

  private static final Logger log = LoggerFactory.getLogger(PageFaults.class);

  private final ErrorPages pages;

  PageFaults(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> said(ResponseStatusException e) {
    HttpStatus status = HttpStatus.resolve(e.getStatusCode().value());
    return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> invalidCursor(InvalidCursorException e) {
    return page(HttpStatus.BAD_REQUEST);
  }

  /**
   * A path that cannot be that of an article names no page; a wrong parameter does not suit one.
   */
  @ExceptionHandler
  ResponseEntity<byte[]> invalid(HandlerMethodValidationException e) {
    boolean path =
        e.getParameterValidationResults().stream()
            .anyMatch(
                result ->
                    result
                        .getMethodParameter()
                        .hasParameterAnnotation(
                            org.springframework.web.bind.annotation.PathVariable.class));
    return page(path ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> invalid(ConstraintViolationException e) {
    return page(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler({DataAccessException.class, MongoException.class})
  ResponseEntity<byte[]> storeAway(Exception e) {
    log.atError()
        .addKeyValue("fault", e.getClass().getSimpleName())
        .log("The store did not answer");
    return page(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<byte[]> unexpected(Exception e) {
    log.error("Unexpected fault while making a page", e);
    return page(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private ResponseEntity<byte[]> page(HttpStatus status) {
    HttpHeaders headers = new HttpHeaders();
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaders.RETRY_AFTER, "5");
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(pages.page(status));
  }
}
