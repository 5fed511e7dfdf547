package org.newsroom.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the fields that are at fault, however the fault was found. */
final class FieldFaults {

  private FieldFaults() {}

  /** What a parameter, or the body that it takes, fails. */
  static Stream<FieldFault> of(ParameterValidationResult result) {
    if (result instanceof ParameterErrors body) {
      return of(body.getAllErrors());
    }
    String parameter = String.valueOf(result.getMethodParameter().getParameterName());
    return result.getResolvableErrors().stream()
        .map(error -> new FieldFault(parameter, String.valueOf(error.getDefaultMessage())));
  }

  /** In the order of the fields' names. */
  static Stream<FieldFault> of(List<ObjectError> errors) {
    return errors.stream()
        .map(
            error ->
                new FieldFault(
                    error instanceof FieldError field ? field.getField() : "body",
                    String.valueOf(error.getDefaultMessage())))
        .sorted(Comparator.comparing(FieldFault::field));
  }

  /** The field of the JSON at which reading ended, by its path. */
  static FieldFault of(DatabindException fault) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : fault.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return new FieldFault(
        path.toString(),
        fault instanceof UnrecognizedPropertyException
            ? "is not a known field"
            : "has the wrong type or form");
  }

  /** The last part of a path says what was violated to the client. */
  static FieldFault of(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return new FieldFault(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
  }
}
