package org.newsroom.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457) with stable types of the form {@code urn:newsroom:problem:<slug>}. */
public final class Problems {

  private static final String PREFIX = "urn:newsroom:problem:";

  private Problems() {}

  /** A problem whose type is made of the slug. */
  public static ProblemDetail of(HttpStatusCode status, String slug, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(type(slug));
    problem.setTitle(title);
    return problem;
  }

  /** A problem of which nothing more is known than its status. */
  static ProblemDetail of(HttpStatus status) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(type(status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-')));
    return problem;
  }

  static URI type(String slug) {
    return URI.create(PREFIX + slug);
  }

  /** A 400 that names each field that is at fault. */
  public static ProblemDetail invalidInput(List<FieldFault> faults) {
    ProblemDetail problem =
        of(
            HttpStatusCode.valueOf(400),
            "invalid-input",
            "Invalid input",
            faults.size() == 1 ? faults.get(0).describe() : faults.size() + " fields are invalid.");
    problem.setProperty("errors", faults);
    return problem;
  }

  /**
   * What is wrong with one field.
   *
   * @param field its path in the JSON body (dots and indexes), or the name of the header or
   *     parameter
   * @param message what would be right, in words for the developer of the website
   */
  public record FieldFault(String field, String message) {

    String describe() {
      return field + ": " + message;
    }
  }
}
