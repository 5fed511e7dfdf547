package org.newsroom.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An example of every parameter, body and answer, made of the values that the fields have. */
final class Examples {

  private static final String REFERENCE = "#/components/examples/";

  private final Components components;
  private final ExampleValues values;

  Examples(Components components) {
    this.components = components;
    this.values = new ExampleValues(components);
  }

  void addTo(OpenAPI api) {
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(this::addTo);
  }

  private void addTo(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(this::addTo);
    }
    if (operation.getRequestBody() != null) {
      addTo(operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .forEach(
            (status, answer) -> {
              addTo(answer.getContent());
              addProblem(status, answer.getContent());
            });
  }

  private void addTo(Parameter parameter) {
    if (parameter.getExample() == null && parameter.getSchema() != null) {
      Schema<?> schema = parameter.getSchema();
      parameter.setExample(
          schema.getDefault() == null
              ? values.of(parameter.getName(), schema)
              : schema.getDefault());
    }
  }

  private void addTo(@Nullable Content content) {
    if (content != null) {
      content.forEach(this::addTo);
    }
  }

  private void addTo(String type, MediaType form) {
    Schema<?> schema = form.getSchema();
    if (type.equals(AnswerForms.PROBLEM) || schema == null) {
      return;
    }
    String reference = schema.get$ref();
    if (reference == null || !type.endsWith("json")) {
      form.setExample(values.of(type, schema));
      return;
    }
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    keep(name, values.of(name, schema));
    form.addExamples("example", new Example().$ref(REFERENCE + name));
  }

  private void addProblem(String status, @Nullable Content content) {
    MediaType problem = content == null ? null : content.get(AnswerForms.PROBLEM);
    if (problem != null) {
      HttpStatus known =
          HttpStatus.resolve(status.equals("default") ? 500 : Integer.parseInt(status));
      String name = "Problem" + (known == null ? status : String.valueOf(known.value()));
      keep(name, problem(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known));
      problem.addExamples("example", new Example().$ref(REFERENCE + name));
    }
  }

  private Object problem(HttpStatus status) {
    if (status == HttpStatus.BAD_REQUEST) {
      return values.named("Problem");
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    String slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    problem.put("type", "urn:newsroom:problem:" + slug);
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    return problem;
  }

  private void keep(String name, Object value) {
    if (components.getExamples() == null || !components.getExamples().containsKey(name)) {
      components.addExamples(name, new Example().value(value));
    }
  }
}
