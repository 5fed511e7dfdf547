package org.newsroom.notification.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/persons.answered.v1.schema.json} describes. */
record PersonAnswered(
    String requestId,
    String service,
    int part,
    boolean last,
    Map<String, Long> counts,
    @Nullable List<?> data,
    Instant answeredAt) {

  static final EventType<PersonAnswered> TYPE =
      new EventType<>("persons.answered.v1", "org.newsroom.person.answered.v1");

  String eventId() {
    return requestId + "-" + service + "-" + part;
  }
}
