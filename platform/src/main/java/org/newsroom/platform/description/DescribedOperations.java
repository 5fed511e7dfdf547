package org.newsroom.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Every operation says who may call it, and that whatever goes wrong is a problem. */
final class DescribedOperations implements OpenApiCustomizer {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  @Override
  public void customise(OpenAPI api) {
    api.setServers(List.of(new Server().url("/").description("The address of the website.")));
    CommonParts.addTo(api.getComponents());
    List<SecurityRequirement> callers = api.getSecurity();
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(operation -> complete(operation, callers));
  }

  private static void complete(Operation operation, @Nullable List<SecurityRequirement> callers) {
    operation.setSecurity(security(operation.getSecurity(), callers));
    ApiResponses answers = operation.getResponses();
    if (operation.getSecurity().stream().anyMatch(one -> one.containsKey(CommonParts.STAFF))) {
      add(answers, "401", "Nobody of the staff is signed in.");
      add(answers, "403", "The role is not one that may do this.");
    }
    if (operation.getParameters() != null || operation.getRequestBody() != null) {
      add(answers, "400", "A parameter, a header or a field is invalid; errors names each.");
    }
    if (operation.getRequestBody() != null) {
      add(answers, "413", "The body is too large.");
      add(answers, "415", "The body has another media type.");
    }
    add(answers, "default", "Anything else that goes wrong.");
    answers.forEach(DescribedOperations::form);
  }

  private static List<SecurityRequirement> security(
      @Nullable List<SecurityRequirement> own, @Nullable List<SecurityRequirement> all) {
    List<SecurityRequirement> security =
        new ArrayList<>(Objects.requireNonNullElseGet(own, () -> all == null ? List.of() : all));
    if (security.stream().anyMatch(one -> one.containsKey(CommonParts.READER))) {
      security.add(0, new SecurityRequirement());
    }
    return security;
  }

  private static void add(ApiResponses answers, String code, String description) {
    if (!answers.containsKey(code)) {
      answers.addApiResponse(code, new ApiResponse().description(description));
    }
  }

  private static void form(String code, ApiResponse answer) {
    if (code.equals("default") || code.compareTo("400") >= 0) {
      Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + CommonParts.PROBLEM);
      answer.setContent(new Content().addMediaType(PROBLEM, new MediaType().schema(problem)));
      return;
    }
    Content content = answer.getContent();
    MediaType any = content == null ? null : content.remove("*/*");
    if (content != null && any != null && any.getSchema() != null) {
      content.addMediaType(JSON, any);
    }
    if (content != null && content.isEmpty()) {
      answer.setContent(null);
    }
  }
}
