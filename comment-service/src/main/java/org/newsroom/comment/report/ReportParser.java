package org.newsroom.comment.report;

import jakarta.validation.Validator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.FieldChecks;
import org.springframework.stereotype.Component;

/** Turns a request into a report, or into all that is wrong with it. */
@Component
final class ReportParser {

  static final int LONGEST_TEXT = 4_000;
  static final int LONGEST_LAW = 400;
  static final int LONGEST_NAME = 60;

  private final Validator validator;

  ReportParser(Validator validator) {
    this.validator = validator;
  }

  /**
   * Checks every field of the request.
   *
   * @throws org.newsroom.comment.form.InvalidSubmissionException when at least one is at fault
   */
  Report parse(ReportRequest request) {
    FieldChecks checks = new FieldChecks(validator);
    ReportReason reason = reason(request.reason(), checks);
    String text = checks.lines("text", request.text(), LONGEST_TEXT);
    String law = checks.lines("law", request.law(), LONGEST_LAW);
    String name = checks.line("name", request.name(), LONGEST_NAME);
    String email = checks.email("email", request.email());
    String locale = checks.locale("locale", request.locale());
    boolean illegal = reason == ReportReason.ILLEGAL;
    if (illegal && isMissing(request.text())) {
      checks.fault("text", "is required for illegal content: why is it illegal, and where?");
    }
    if (illegal && isMissing(request.law())) {
      checks.fault("law", "is required for illegal content");
    }
    checks.end();
    return new Report(reason, text, illegal ? law : null, name, email, locale);
  }

  private static boolean isMissing(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static ReportReason reason(@Nullable String name, FieldChecks checks) {
    return Arrays.stream(ReportReason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              String all = Arrays.toString(ReportReason.values());
              checks.fault("reason", "must be one of " + all.substring(1, all.length() - 1));
              return ReportReason.OTHER;
            });
  }
}
