package org.newsroom.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers that {@link Sends} names. */
final class SentHeaders implements OperationCustomizer {

  private static final String NOT_MODIFIED = "304";

  @Override
  public Operation customize(Operation operation, HandlerMethod call) {
    Stream.of(call.getMethod(), call.getBeanType())
        .flatMap(place -> all(place).stream())
        .forEach(sent -> describe(operation, sent));
    return operation;
  }

  private static Set<Sends> all(AnnotatedElement place) {
    return AnnotatedElementUtils.findMergedRepeatableAnnotations(
        place, Sends.class, Sends.All.class);
  }

  private static void describe(Operation operation, Sends sent) {
    ApiResponses answers = operation.getResponses();
    if (sent.conditional()) {
      answers.computeIfAbsent(
          NOT_MODIFIED, any -> new ApiResponse().description("Nothing has changed."));
      AnswerHeaders.add(answers.get(NOT_MODIFIED), HttpHeaders.ETAG, true);
      operation.addParametersItem(
          new HeaderParameter()
              .name(HttpHeaders.IF_NONE_MATCH)
              .description("The ETag of the version that is known already.")
              .schema(new StringSchema()));
    }
    answers.forEach(
        (status, answer) -> {
          if (isMeant(sent, status)) {
            List.of(sent.value())
                .forEach(header -> AnswerHeaders.add(answer, header, sent.always()));
          }
        });
  }

  private static boolean isMeant(Sends sent, String status) {
    return sent.on().length == 0 ? status.startsWith("2") : List.of(sent.on()).contains(status);
  }
}
