package org.newsroom.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/** The schemas and security schemes that all four descriptions have, and share when merged. */
final class CommonParts {

  static final String PROBLEM = "Problem";
  static final String STAFF = "staff";
  static final String READER = "reader";

  /** The schemes of a service that has sessions, which describes them itself. */
  static final String SESSION = "session";

  static final String CSRF = "csrf";

  private CommonParts() {}

  static void addTo(Components components) {
    components.addSchemas(PROBLEM, problem());
    components.addSecuritySchemes(
        STAFF,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("basic")
            .description("A name and password of the staff."));
    components.addSecuritySchemes(
        "staffToken", bearer("A token of the OIDC issuer that newsroom.staff.issuer names."));
    components.addSecuritySchemes(
        READER,
        bearer("A token with which the website vouches for a reader; see newsroom.readers."));
  }

  private static SecurityScheme bearer(String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(description);
  }

  private static Schema<?> problem() {
    Schema<?> fault = new ObjectSchema();
    fault.addProperty("field", new StringSchema().example("author.name"));
    fault.addProperty("message", new StringSchema().example("must be 1 to 60 characters"));
    fault.setRequired(List.of("field", "message"));
    Schema<?> problem = new ObjectSchema();
    problem.setDescription("A problem (RFC 9457). The type is stable, the words are for people.");
    problem.addProperty(
        "type", new StringSchema().example("urn:newsroom:problem:invalid-input").format("uri"));
    problem.addProperty("title", new StringSchema().example("Invalid input"));
    problem.addProperty("status", new IntegerSchema().example(400));
    problem.addProperty("detail", new StringSchema());
    problem.addProperty("instance", new StringSchema());
    problem.addProperty("errors", new ArraySchema().items(fault));
    problem.setRequired(List.of("type", "status"));
    return problem;
  }
}
