package org.newsroom.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits as they are enforced: Bean Validation holds a pattern against the whole text, JSON Schema
 * against any part of it; and what has no lower limit needs none of zero.
 */
final class EnforcedLimits {

  private EnforcedLimits() {}

  static void describe(OpenAPI api) {
    api.getComponents().getSchemas().values().forEach(EnforcedLimits::describe);
    api.getComponents().getHeaders().values().stream()
        .map(Header::getSchema)
        .forEach(EnforcedLimits::describe);
    parameters(api).forEach(EnforcedLimits::describe);
  }

  private static Stream<Parameter> parameters(OpenAPI api) {
    return api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getParameters() != null)
        .flatMap(operation -> operation.getParameters().stream());
  }

  /** What a call is not given is left out, and never null. */
  private static void describe(Parameter parameter) {
    Schema<?> schema = parameter.getSchema();
    describe(schema);
    if (schema != null && schema.getTypes() != null) {
      Set<String> types = new LinkedHashSet<>(schema.getTypes());
      types.remove("null");
      schema.setTypes(types);
    }
  }

  private static void describe(@Nullable Schema<?> schema) {
    if (schema == null) {
      return;
    }
    if (schema.getPattern() != null) {
      schema.setPattern(anchored(schema.getPattern()));
    }
    if (Integer.valueOf(0).equals(schema.getMinLength())) {
      schema.setMinLength(null);
    }
    if (Integer.valueOf(0).equals(schema.getMinItems())) {
      schema.setMinItems(null);
    }
    describe(schema.getItems());
    @SuppressWarnings("rawtypes")
    Map<String, Schema> properties = schema.getProperties();
    if (properties != null) {
      properties.values().forEach(EnforcedLimits::describe);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> further) {
      describe(further);
    }
  }

  private static String anchored(String pattern) {
    if (pattern.startsWith("^")) {
      return pattern;
    }
    return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
  }
}
