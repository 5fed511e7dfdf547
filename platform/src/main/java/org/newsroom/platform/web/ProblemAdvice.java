package org.newsroom.platform.web;

import com.mongodb.MongoException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.Problems.FieldFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns every fault at the HTTP edge into problem details. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Set<HttpMethod> QUESTIONS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(BodyTooLargeException e) {
    return problem(e.problem());
  }

  @ExceptionHandler
  ResponseEntity<Object> tooSlow(BodyTooSlowException e) {
    return problem(e.problem());
  }

  @ExceptionHandler
  ResponseEntity<Object> violated(ConstraintViolationException e) {
    return problem(
        Problems.invalidInput(e.getConstraintViolations().stream().map(FieldFaults::of).toList()));
  }

  /** A write that was not confirmed may have been made: only a question has changed nothing. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    UncategorizedDataAccessException.class,
    MongoException.class
  })
  ResponseEntity<Object> storeAway(Exception e, HttpMethod method) {
    log.atError()
        .addKeyValue("fault", e.getClass().getSimpleName())
        .log("The store did not answer");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Temporarily unavailable",
                "The service cannot reach its store. "
                    + (QUESTIONS.contains(method)
                        ? "Try again."
                        : "Whether anything was changed is not known; asking again does no harm.")));
  }

  /**
   * Tomcat decodes parameters when they are first asked for, those of a form among them, and throws
   * what it cannot decode.
   */
  @ExceptionHandler
  ResponseEntity<Object> undecodable(InvalidParameterException e) {
    if (e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
      return problem(Problems.of(HttpStatus.CONTENT_TOO_LARGE));
    }
    return problem(
        Problems.of(
            HttpStatus.BAD_REQUEST,
            "invalid-parameters",
            "Invalid parameters",
            "The query is not percent-encoded UTF-8, or has too many parameters."));
  }

  /**
   * The firewall looks at a header when it is first asked for, and throws at signs beyond ASCII.
   */
  @ExceptionHandler
  ResponseEntity<Object> refusedByFirewall(RequestRejectedException e) {
    return problem(
        Problems.of(
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "Invalid request",
            "A header of the request has signs that are not allowed there."));
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> unexpected(Exception e) {
    log.error("Unexpected fault while answering a request", e);
    return problem(
        Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal",
            "Internal error",
            "The service failed in an unforeseen way."));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    BodyTooLargeException large = cause(e, BodyTooLargeException.class);
    if (large != null) {
      return problem(large.problem());
    }
    BodyTooSlowException slow = cause(e, BodyTooSlowException.class);
    if (slow != null) {
      return problem(slow.problem());
    }
    DatabindException fault = cause(e, DatabindException.class);
    return fault == null || fault.getPath().isEmpty()
        ? problem(malformed(cause(e, JacksonException.class)))
        : problem(Problems.invalidInput(List.of(FieldFaults.of(fault))));
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problem(
        Problems.invalidInput(FieldFaults.of(e.getBindingResult().getAllErrors()).toList()));
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problem(
        Problems.invalidInput(
            e.getParameterValidationResults().stream().flatMap(FieldFaults::of).toList()));
  }

  @Override
  protected ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String field =
        e instanceof MissingRequestHeaderException missing ? missing.getHeaderName() : "request";
    return problem(Problems.invalidInput(List.of(new FieldFault(field, "is required"))));
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problem(
        Problems.invalidInput(List.of(new FieldFault(e.getParameterName(), "is required"))));
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String field =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(e.getPropertyName());
    return problem(Problems.invalidInput(List.of(new FieldFault(field, "has the wrong form"))));
  }

  /** The framework's own faults get a stable type too, named after their status. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<Object> answer =
        super.handleExceptionInternal(e, body, headers, status, request);
    HttpStatus known = HttpStatus.resolve(status.value());
    if (answer != null && known != null && answer.getBody() instanceof ProblemDetail problem) {
      String slug = known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
      problem.setType(Problems.type(slug));
      problem.setInstance(null);
      // Said, not negotiated: the fault may be that nothing suits the client.
      return ResponseEntity.status(status)
          .headers(answer.getHeaders())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    return answer;
  }

  private static <T> @Nullable T cause(Throwable fault, Class<T> type) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }

  private static ProblemDetail malformed(@Nullable JacksonException fault) {
    String where =
        fault == null || fault.getLocation() == null
            ? ""
            : " (line %d, column %d)"
                .formatted(fault.getLocation().getLineNr(), fault.getLocation().getColumnNr());
    return Problems.of(
        HttpStatus.BAD_REQUEST,
        "malformed-json",
        "Malformed JSON",
        "The body is not one well-formed JSON object in UTF-8" + where + ".");
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
