package org.newsroom.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Every operation says who may call it, and how whatever goes wrong is answered. */
final class DescribedOperations implements OpenApiCustomizer {

  private static final Set<PathItem.HttpMethod> QUESTIONS =
      Set.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.HEAD);
  private static final Set<String> TO_BE_TRIED_AGAIN = Set.of("429", "503");

  @Override
  public void customise(OpenAPI api) {
    api.setServers(List.of(new Server().url("/").description("The address of the website.")));
    CommonParts.addTo(api.getComponents());
    AnswerHeaders.addTo(api.getComponents());
    boolean hasSessions = api.getComponents().getSecuritySchemes().containsKey(CommonParts.SESSION);
    List<SecurityRequirement> callers = api.getSecurity();
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          complete(operation, callers, path.startsWith("/v1/"));
                          if (hasSessions) {
                            addSession(operation, QUESTIONS.contains(method));
                          }
                        }));
    EnforcedLimits.describe(api);
    new Examples(api.getComponents()).addTo(api);
  }

  private static void complete(
      Operation operation, @Nullable List<SecurityRequirement> callers, boolean isStrict) {
    operation.setSecurity(security(operation.getSecurity(), callers));
    ApiResponses answers = operation.getResponses();
    if (isOpenTo(operation, CommonParts.STAFF)) {
      add(answers, "401", "Nobody of the staff is signed in.");
      add(answers, "403", "The role is not one that may do this.");
      add(answers, "429", "Too many failed attempts to sign in.");
    }
    if (isOpenTo(operation, CommonParts.READER)) {
      add(answers, "401", "The bearer token is not valid.");
    }
    if (isStrict || operation.getParameters() != null || operation.getRequestBody() != null) {
      add(answers, "400", "A parameter, a header or a field is invalid; errors names each.");
    }
    if (operation.getRequestBody() != null) {
      add(answers, "413", "The body is too large.");
      add(answers, "415", "The body has another media type.");
    }
    add(answers, "default", "Anything else that goes wrong.");
    answers.forEach(AnswerForms::complete);
    answers.forEach(DescribedOperations::addHeaders);
  }

  private static void addHeaders(String status, ApiResponse answer) {
    if (status.equals("default")) {
      AnswerHeaders.add(answer, HttpHeaders.ALLOW, false);
      AnswerHeaders.add(answer, HttpHeaders.RETRY_AFTER, false);
      AnswerHeaders.add(answer, HttpHeaders.WWW_AUTHENTICATE, false);
    }
    if (TO_BE_TRIED_AGAIN.contains(status)) {
      AnswerHeaders.add(answer, HttpHeaders.RETRY_AFTER, true);
    }
    if (status.equals("401")) {
      AnswerHeaders.add(answer, HttpHeaders.WWW_AUTHENTICATE, false);
    }
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

  private static boolean isOpenTo(Operation operation, String caller) {
    return operation.getSecurity().stream().anyMatch(one -> one.containsKey(caller));
  }

  /** Whoever is signed in at the desk may call what the staff may. */
  private static void addSession(Operation operation, boolean isQuestion) {
    if (isOpenTo(operation, CommonParts.STAFF)) {
      SecurityRequirement session = new SecurityRequirement().addList(CommonParts.SESSION);
      operation.addSecurityItem(isQuestion ? session : session.addList(CommonParts.CSRF));
    }
  }

  private static void add(ApiResponses answers, String code, String description) {
    if (!answers.containsKey(code)) {
      answers.addApiResponse(code, new ApiResponse().description(description));
    }
  }
}
