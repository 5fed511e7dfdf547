package org.newsroom.platform.description;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.ResolvedType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * A component of a record that cannot be null is required: answers leave out what is null and
 * nothing else.
 */
final class RequiredComponents implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, String> names = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = raw(type.getType());
    if (schema != null && raw != null && raw.isRecord()) {
      String reference = schema.get$ref();
      if (reference == null) {
        require(raw, schema);
      } else {
        String name = reference.substring(REFERENCE.length());
        take(name, type.getType());
        require(raw, context.getDefinedModels().get(name));
      }
    }
    return schema;
  }

  /** Of two types with one name the description would show one for both. */
  private void take(String name, Type type) {
    String taken = names.computeIfAbsent(name, any -> full(type));
    if (!taken.equals(full(type))) {
      throw new IllegalStateException(
          "Both " + taken + " and " + full(type) + " are described as " + name);
    }
  }

  private static String full(Type type) {
    Class<?> raw = raw(type);
    return raw == null ? type.getTypeName() : raw.getName();
  }

  private static @Nullable Class<?> raw(Type type) {
    if (type instanceof ResolvedType resolved) {
      return resolved.getRawClass();
    }
    return ResolvableType.forType(type).resolve();
  }

  /** What is shown among the fields of another, or not at all, is required of none of them. */
  private static void release(Class<?> unwrapped, Schema<?> schema) {
    List<String> required = schema.getRequired();
    if (required != null && unwrapped.isRecord()) {
      List<String> kept = new ArrayList<>(required);
      for (RecordComponent component : unwrapped.getRecordComponents()) {
        kept.remove(component.getName());
      }
      schema.setRequired(kept);
    }
  }

  private static void require(Class<?> type, @Nullable Schema<?> schema) {
    Map<String, ?> described = schema == null ? null : schema.getProperties();
    if (schema == null || described == null) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (described.get(name) instanceof Schema<?> part) {
        LowerLimits.describe(component.getAnnotatedType(), part);
      }
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
          && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        release(component.getType(), schema);
      }
      List<String> required = schema.getRequired();
      if (described.containsKey(name)
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && (required == null || !required.contains(name))) {
        schema.addRequiredItem(name);
      }
    }
  }
}
