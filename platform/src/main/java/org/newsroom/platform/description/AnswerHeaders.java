package org.newsroom.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headers of answers, each described once. */
final class AnswerHeaders {

  private static final Map<String, Header> KNOWN = new TreeMap<>();
  private static final Set<String> NEVER_CERTAIN = Set.of("Allow", "WWW-Authenticate");

  static {
    add("Allow", "The methods that the path has.", text(), "GET, HEAD");
    add("Cache-Control", "How long the answer may be kept, and by whom.", text(), "no-store");
    add(
        "Content-Disposition",
        "The name under which the file is to be kept.",
        text(),
        "attachment; filename=\"decisions.csv\"");
    add(
        "ETag",
        "The version of what is answered, for If-Match and If-None-Match.",
        text().pattern("(?:W/)?\"[^\"]*\""),
        "\"7\"");
    add(
        "Location",
        "Where what was asked for is to be found.",
        text().format("uri-reference"),
        "/v1/articles/a-bridge-opens");
    add(
        "Retry-After",
        "After how many seconds to try again.",
        new IntegerSchema().minimum(BigDecimal.ZERO),
        5);
    add(
        "Set-Cookie",
        "The cookie by which the browser is known.",
        text(),
        "__Host-desk=Zm9y; Path=/; Secure; HttpOnly; SameSite=Strict");
    add(
        "WWW-Authenticate",
        "How to sign in; absent for scripts of pages.",
        text(),
        "Basic realm=\"newsroom\"");
  }

  private AnswerHeaders() {}

  private static Schema<?> text() {
    return new StringSchema();
  }

  private static void add(String name, String description, Schema<?> schema, Object example) {
    KNOWN.put(
        name, new Header().description(description).required(true).schema(schema).example(example));
  }

  static void addTo(Components components) {
    KNOWN.forEach(
        (name, header) -> {
          if (!NEVER_CERTAIN.contains(name)) {
            components.addHeaders(name, header);
          }
        });
  }

  /** Describes a header that the answer always has, or may have. */
  static void add(ApiResponse answer, String name, boolean always) {
    if (answer.getHeaders() != null && answer.getHeaders().containsKey(name)) {
      return;
    }
    Header known = KNOWN.get(name);
    if (known == null) {
      throw new IllegalArgumentException("There is no description of the header " + name);
    }
    answer.addHeaderObject(
        name,
        always
            ? new Header().$ref("#/components/headers/" + name)
            : new Header()
                .description(known.getDescription())
                .schema(known.getSchema())
                .example(known.getExample()));
  }
}
