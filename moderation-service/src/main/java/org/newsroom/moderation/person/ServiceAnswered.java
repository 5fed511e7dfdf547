package org.newsroom.moderation.person;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;
import tools.jackson.databind.JsonNode;

/** The event {@code contracts/persons.answered.v1.schema.json}, as it is heard. */
@OfType("org.newsroom.person.answered.v1")
record ServiceAnswered(
    String requestId,
    String service,
    int part,
    boolean last,
    Map<String, JsonNode> counts,
    @Nullable JsonNode data,
    Instant answeredAt) {

  static final String TOPIC = "persons.answered.v1";

  private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");

  ServiceAnswered {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(answeredAt, "answeredAt");
    counts = Map.copyOf(counts);
    if (!NAME.matcher(service).matches() || part < 0) {
      throw new IllegalArgumentException("no service has such a name, or part is less than 0");
    }
  }

  /** How much of what, by its kind. */
  Map<String, Long> numbers() {
    return counts.entrySet().stream()
        .filter(one -> one.getValue().isIntegralNumber())
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asLong()));
  }

  /** The text keeps the data out of logs. */
  @Override
  public String toString() {
    return "ServiceAnswered[requestId=" + requestId + ", service=" + service + "]";
  }
}
