package org.newsroom.notification.receipt;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;

/** Describes the id of a comment and its receipt: whatever has another form opens nothing. */
@Component
final class ReceiptParameters implements ParameterCustomizer {

  @Override
  public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter method) {
    if (parameter != null && parameter.getName() != null && parameter.getSchema() != null) {
      switch (parameter.getName()) {
        case "id", "commentId" -> parameter.setSchema(form(Ids.UUID));
        case "receipt", "Receipt" -> parameter.setSchema(form(Receipts.FORM));
        default -> {}
      }
    }
    return parameter;
  }

  private static Schema<?> form(String pattern) {
    return new StringSchema().pattern(pattern);
  }
}
