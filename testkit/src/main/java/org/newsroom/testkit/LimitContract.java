package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Bounds.Bound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The limits that are described are those that are enforced: of each parameter and field of the
 * calls that anybody may make, a value just within a limit is not refused for it, and one just
 * beyond is. Used by a {@link ServiceTest}.
 */
public abstract class LimitContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpDescription DESCRIPTION = HttpDescription.read();

  /** Values of which more is asked than a length: they are refused for another reason. */
  private static final Set<String> OF_A_FORM = Set.of("before", "c", "cursor", "locale");

  /** Keys, which open something or do not. */
  private static final Set<String> KEYS = Set.of("receipt", "Receipt");

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping calls;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Bounds bounds = new Bounds(DESCRIPTION);

  /** Parameters without which a call is refused before its limits are looked at. */
  protected Map<String, String> known() {
    return Map.of();
  }

  /** Headers without which a call is refused before its limits are looked at. */
  protected Map<String, String> headers() {
    return Map.of();
  }

  @Test
  @DisplayName("what is just within a limit is taken, and what is just beyond is refused")
  void enforcesTheLimitsThatAreDescribed() throws Exception {
    Map<String, String> known = known();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (DescribedCall call : calls(known)) {
      for (DescribedCall.Place place : call.places()) {
        if (KEYS.contains(place.name())) {
          continue;
        }
        for (Bound bound : bounds.of(place.schema(), place.usual())) {
          tried++;
          HttpResponse<String> answer = answer(call.request(port, place, bound.value()));
          if (!isRight(place, bound, answer)) {
            wrong.add(told(call, place, bound, answer));
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(tried).isPositive();
  }

  private HttpResponse<String> answer(HttpRequest request) throws Exception {
    HttpRequest.Builder complete = HttpRequest.newBuilder(request, (name, value) -> true);
    headers().forEach(complete::header);
    return http.send(complete.build(), HttpResponse.BodyHandlers.ofString());
  }

  private List<DescribedCall> calls(Map<String, String> known) {
    return calls.getHandlerMethods().keySet().stream()
        .flatMap(
            mapping ->
                mapping.getPatternValues().stream()
                    .flatMap(
                        path ->
                            mapping.getMethodsCondition().getMethods().stream()
                                .map(
                                    method ->
                                        DescribedCall.of(DESCRIPTION, path, method.name(), known))))
        .filter(call -> call != null && call.isPublic())
        .toList();
  }

  private static boolean isRight(
      DescribedCall.Place place, Bound bound, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (!bound.isWithin()) {
      return status == 400 || status == 404 && place.isOfAddress();
    }
    return status < 500
        && status != 413
        && (status != 400 || OF_A_FORM.contains(place.name()) || !isNamed(place, answer.body()));
  }

  private static boolean isNamed(DescribedCall.Place place, String problem) {
    return JSON.readTree(problem)
        .path("errors")
        .valueStream()
        .map(fault -> fault.path("field").asString(""))
        .anyMatch(field -> field.endsWith(place.name()) || field.startsWith(place.name()));
  }

  private static String told(
      DescribedCall call, DescribedCall.Place place, Bound bound, HttpResponse<String> answer) {
    JsonNode value = bound.value();
    String size = value.isNumber() ? value.toString() : "of " + size(value);
    return "%s: %s %s is answered with %d %s"
        .formatted(call, place.name(), size, answer.statusCode(), answer.body());
  }

  private static int size(JsonNode value) {
    return value.isString() ? value.asString().length() : value.size();
  }
}
