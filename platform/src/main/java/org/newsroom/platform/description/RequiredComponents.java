package org.newsroom.platform.description;

import com.fasterxml.jackson.core.type.ResolvedType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * A component of a record that cannot be null is required: answers leave out what is null and
 * nothing else.
 */
final class RequiredComponents implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = raw(type.getType());
    if (schema != null && raw != null && raw.isRecord()) {
      String reference = schema.get$ref();
      require(
          raw,
          reference == null
              ? schema
              : context.getDefinedModels().get(reference.substring(REFERENCE.length())));
    }
    return schema;
  }

  private static @Nullable Class<?> raw(Type type) {
    if (type instanceof ResolvedType resolved) {
      return resolved.getRawClass();
    }
    return ResolvableType.forType(type).resolve();
  }

  private static void require(Class<?> type, @Nullable Schema<?> schema) {
    Map<String, ?> described = schema == null ? null : schema.getProperties();
    if (schema == null || described == null) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      List<String> required = schema.getRequired();
      if (described.containsKey(name)
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && (required == null || !required.contains(name))) {
        schema.addRequiredItem(name);
      }
    }
  }
}
