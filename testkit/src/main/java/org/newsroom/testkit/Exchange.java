package org.newsroom.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call and its answer, to be held against the description.
 *
 * @param path of the request, percent-encoded
 * @param body the answer's, as text; null where it was not read
 */
record Exchange(
    String method, String path, int status, HttpHeaders headers, @Nullable String body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Headers that are described wherever they are sent. */
  private static final List<String> DESCRIBED =
      List.of("Allow", "ETag", "Location", "Retry-After", "Set-Cookie", "WWW-Authenticate");

  /** What any call may be refused with, before it is known whose it is or what it asks for. */
  private static final Set<Integer> OF_ANY =
      Set.of(401, 403, 405, 406, 408, 413, 414, 415, 417, 431, 500, 501, 503);

  /** What the answer has that is not described, or lacks that is. */
  List<String> faults(HttpDescription description) {
    String described = description.pathOf(path);
    JsonNode operation = described == null ? null : description.operation(described, method);
    if (operation == null) {
      return List.of();
    }
    JsonNode answers = operation.get("responses");
    JsonNode answer = answers.get(String.valueOf(status));
    if (answer == null && OF_ANY.contains(status)) {
      answer = answers.get("default");
    }
    List<String> faults =
        answer == null
            ? List.of("is not described")
            : Stream.concat(headerFaults(description, answer), bodyFaults(description, answer))
                .toList();
    return faults.stream()
        .map(fault -> method + " " + described + " " + status + " " + fault)
        .toList();
  }

  private Stream<String> headerFaults(HttpDescription description, JsonNode answer) {
    JsonNode described = answer.path("headers");
    List<String> faults = new ArrayList<>();
    described
        .properties()
        .forEach(
            entry -> {
              JsonNode header = description.resolved(entry.getValue());
              String sent = headers.getFirst(entry.getKey());
              if (sent == null && header.path("required").asBoolean(false)) {
                faults.add("lacks the header " + entry.getKey());
              } else if (sent != null) {
                JsonNode schema = header.get("schema");
                JsonNode value =
                    schema.path("type").asString("").equals("integer")
                        ? JSON.valueToTree(Long.valueOf(sent))
                        : JSON.valueToTree(sent);
                description
                    .faults(schema, value)
                    .forEach(fault -> faults.add("header " + entry.getKey() + ": " + fault));
              }
            });
    DESCRIBED.stream()
        .filter(name -> headers.containsHeader(name) && !described.has(name))
        .forEach(name -> faults.add("has a header that is not described: " + name));
    return faults.stream();
  }

  private Stream<String> bodyFaults(HttpDescription description, JsonNode answer) {
    JsonNode content = answer.path("content");
    MediaType type = headers.getContentType();
    if (body == null || body.isEmpty() || type == null) {
      return content.isEmpty() || body == null || method.equals("HEAD")
          ? Stream.empty()
          : Stream.of("has no body");
    }
    String name = type.getType() + "/" + type.getSubtype();
    if (!content.has(name)) {
      return Stream.of("is of another type than is described: " + name);
    }
    JsonNode schema = content.get(name).get("schema");
    if (schema == null || !name.endsWith("json")) {
      return Stream.empty();
    }
    try {
      return description.faults(schema, JSON.readTree(body)).stream();
    } catch (JacksonException e) {
      return Stream.of("is no JSON");
    }
  }
}
