package org.newsroom.platform.description;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/** The lower limits of Bean Validation that the library leaves out: what may not be empty. */
final class LowerLimits {

  private LowerLimits() {}

  static void describe(AnnotatedType type, Schema<?> schema) {
    if (type.isAnnotationPresent(NotBlank.class)) {
      schema.setMinLength(1);
    }
    if (type.isAnnotationPresent(NotEmpty.class)) {
      schema.setMinItems(1);
    }
    if (schema.getItems() != null
        && type instanceof AnnotatedParameterizedType list
        && list.getAnnotatedActualTypeArguments().length == 1) {
      describe(list.getAnnotatedActualTypeArguments()[0], schema.getItems());
    }
  }
}
