package org.newsroom.platform.setting;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Says in one line for each setting that is not valid what it must be, under the name that is
 * written in a file. Values are left out: some are secrets.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingsAnalyzer extends AbstractFailureAnalyzer<BindValidationException> {

  /** The code of a condition on several settings; its message names them. */
  private static final String CONDITION = "AssertTrue";

  @Override
  protected FailureAnalysis analyze(Throwable failure, BindValidationException cause) {
    ValidationErrors errors = cause.getValidationErrors();
    String lines =
        errors.getAllErrors().stream()
            .map(error -> line(errors.getName().toString(), error))
            .sorted()
            .collect(Collectors.joining(System.lineSeparator()));
    return new FailureAnalysis(lines, null, cause);
  }

  private static String line(String prefix, ObjectError error) {
    @Nullable String message = error.getDefaultMessage();
    return error instanceof FieldError field && !CONDITION.equals(error.getCode())
        ? prefix + "." + asWritten(field.getField()) + " " + message
        : prefix + ": " + message;
  }

  /** The name of a record's component as files have it: {@code claim-for} for {@code claimFor}. */
  private static String asWritten(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
