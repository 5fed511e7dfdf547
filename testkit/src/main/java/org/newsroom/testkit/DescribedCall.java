package org.newsroom.testkit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A call as it is described, to be made with its examples and one value of the caller's. */
final class DescribedCall {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpDescription description;
  private final String path;
  private final String method;
  private final JsonNode operation;
  private final Map<String, String> known;

  private DescribedCall(
      HttpDescription description,
      String path,
      String method,
      JsonNode operation,
      Map<String, String> known) {
    this.description = description;
    this.path = path;
    this.method = method;
    this.operation = operation;
    this.known = known;
  }

  /**
   * The call as it is described, or null when it is not.
   *
   * @param known values that are better than the examples, by the names of parameters
   */
  static @Nullable DescribedCall of(
      HttpDescription description, String path, String method, Map<String, String> known) {
    JsonNode operation = description.operation(path, method);
    return operation == null
        ? null
        : new DescribedCall(description, path, method, operation, known);
  }

  /** Something of the request that a value can be put in. */
  record Place(String in, String name, JsonNode schema, JsonNode usual) {

    /** Whether it is a part of the address, which leads nowhere where it is wrong. */
    boolean isOfAddress() {
      return in.equals("path");
    }
  }

  /** Whether anybody may make it, in JSON or without a body. */
  boolean isPublic() {
    JsonNode security = operation.path("security");
    boolean isOpen = security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
    return isOpen && (!operation.has("requestBody") || content().has("application/json"));
  }

  private JsonNode content() {
    return operation.path("requestBody").path("content");
  }

  /** All parameters, and all fields of the body. */
  List<Place> places() {
    List<Place> places = new ArrayList<>(parameters().toList());
    if (operation.has("requestBody")) {
      addFields("", description.resolved(content().at("/application~1json/schema")), places);
    }
    return places;
  }

  private Stream<Place> parameters() {
    return operation
        .path("parameters")
        .valueStream()
        .map(
            parameter ->
                new Place(
                    parameter.get("in").asString(),
                    parameter.get("name").asString(),
                    parameter.get("schema"),
                    usual(parameter)));
  }

  private JsonNode usual(JsonNode parameter) {
    String value = known.get(parameter.get("name").asString());
    return value == null ? parameter.path("example") : JSON.valueToTree(value);
  }

  private void addFields(String at, JsonNode schema, List<Place> places) {
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String pointer = at + "/" + field.getKey();
              JsonNode described = description.resolved(field.getValue());
              places.add(new Place("body", pointer.substring(1), described, body().at(pointer)));
              addFields(pointer, described, places);
            });
  }

  private ObjectNode body() {
    JsonNode example =
        description.resolved(content().at("/application~1json/examples/example")).get("value");
    return (ObjectNode) example.deepCopy();
  }

  /** The request with its examples, but for the value in that place. */
  HttpRequest request(int port, Place changed, JsonNode value) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUriString("http://127.0.0.1:" + port + path);
    Map<String, Object> variables = new LinkedHashMap<>();
    HttpRequest.Builder request = HttpRequest.newBuilder();
    parameters()
        .forEach(
            one -> {
              boolean isChanged =
                  one.in().equals(changed.in()) && one.name().equals(changed.name());
              put(one, isChanged ? value : one.usual(), address, variables, request);
            });
    request.uri(URI.create(address.encode().buildAndExpand(variables).toUriString()));
    if (!operation.has("requestBody")) {
      return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
    ObjectNode body = body();
    if (changed.in().equals("body")) {
      replace(body, changed.name(), value);
    }
    return request
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
        .build();
  }

  private static void put(
      Place place,
      JsonNode value,
      UriComponentsBuilder address,
      Map<String, Object> variables,
      HttpRequest.Builder request) {
    switch (place.in()) {
      case "path" -> variables.put(place.name(), value.asString());
      case "header" -> request.header(place.name(), value.asString());
      default -> {
        List<JsonNode> values = value.isArray() ? value.valueStream().toList() : List.of(value);
        for (int i = 0; i < values.size(); i++) {
          String name = place.name() + i;
          address.queryParam(place.name(), "{" + name + "}");
          variables.put(name, values.get(i).asString());
        }
      }
    }
  }

  private static void replace(ObjectNode body, String path, JsonNode value) {
    int last = path.lastIndexOf('/');
    ObjectNode parent = last < 0 ? body : (ObjectNode) body.at("/" + path.substring(0, last));
    parent.set(path.substring(last + 1), value);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
