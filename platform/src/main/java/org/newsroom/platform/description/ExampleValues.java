package org.newsroom.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * Makes a value of a schema: what the schema itself gives as an example, else what {@code
 * examples.yml} has for a field of the name, in this schema ({@code Schema.field}) or in any, else
 * what its form asks for.
 */
final class ExampleValues {

  private static final Map<String, Object> BY_NAME = read();
  private static final Map<String, Object> BY_FORMAT =
      Map.of(
          "date-time", "2026-03-01T09:30:00Z",
          "uuid", "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11",
          "duration", "PT30M",
          "email", "dana@example.org");

  private final Components components;
  private final Deque<String> within = new ArrayDeque<>();

  ExampleValues(Components components) {
    this.components = components;
  }

  private static Map<String, Object> read() {
    try (InputStream file =
        new ClassPathResource("examples.yml", ExampleValues.class).getInputStream()) {
      return new Yaml().load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of that name in {@code examples.yml}, which has it. */
  Object named(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), name);
  }

  /** A value of the schema, for a field, a parameter or a media type of this name. */
  Object of(String name, Schema<?> schema) {
    Object value = valueOf(name, schema);
    return value == null ? Map.of() : value;
  }

  private @Nullable Object valueOf(String name, Schema<?> schema) {
    if (schema.get$ref() != null) {
      return referred(schema.get$ref());
    }
    Object own = own(name, schema);
    if (own != null) {
      return own;
    }
    return switch (typeOf(schema)) {
      case "object" -> object(schema);
      case "array" -> array(name, schema);
      case "boolean" -> false;
      case "integer" -> least(schema).longValue();
      case "number" -> 0.5;
      default -> BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), name);
    };
  }

  private @Nullable Object own(String name, Schema<?> schema) {
    if (schema.getExample() != null) {
      return schema.getExample();
    }
    Object known = BY_NAME.get(within.isEmpty() ? "" : within.peek() + "." + name);
    if (known != null) {
      return known;
    }
    if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
      return String.valueOf(schema.getEnum().get(0));
    }
    boolean isText = typeOf(schema).equals("string");
    boolean hasForm = BY_FORMAT.containsKey(String.valueOf(schema.getFormat()));
    return isText && !hasForm ? BY_NAME.get(name) : null;
  }

  private static String typeOf(Schema<?> schema) {
    Set<String> types = schema.getTypes();
    String type =
        types == null
            ? schema.getType()
            : types.stream().filter(one -> !one.equals("null")).findFirst().orElse(null);
    return type == null ? "object" : type;
  }

  private static BigDecimal least(Schema<?> schema) {
    return Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.ONE);
  }

  /** A value that is within itself has none of its kind any more. */
  private @Nullable Object referred(String reference) {
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    if (within.contains(name)) {
      return null;
    }
    within.push(name);
    try {
      return valueOf(name, Objects.requireNonNull(components.getSchemas().get(name)));
    } finally {
      within.pop();
    }
  }

  @SuppressWarnings("rawtypes")
  private Object object(Schema<?> schema) {
    Map<String, Object> object = new LinkedHashMap<>();
    Map<String, Schema> properties = schema.getProperties();
    if (properties != null) {
      properties.forEach(
          (name, property) -> {
            Object value = valueOf(name, property);
            if (value != null) {
              object.put(name, value);
            }
          });
    } else if (schema.getAdditionalProperties() instanceof Schema<?> further) {
      object.put(String.valueOf(named("key")), valueOf("value", further));
    }
    return object;
  }

  private List<Object> array(String name, Schema<?> schema) {
    Object item = schema.getItems() == null ? null : valueOf(name, schema.getItems());
    return item == null ? List.of() : List.of(item);
  }
}
