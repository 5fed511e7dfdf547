package org.newsroom.moderation.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A request as MongoDB keeps it, with what each service has answered. Only its event, until that is
 * sent, says whose data are meant.
 *
 * @param services the answers, by service; absent before the first
 * @param removedAt when an export's data were deleted by hand
 */
@org.springframework.data.mongodb.core.mapping.Document(RequestDocument.COLLECTION)
record RequestDocument(
    @MongoId String id,
    PersonRequested.Kind kind,
    PersonQuestion.@Nullable Scope scope,
    PersonQuestion.@Nullable Treatment comments,
    String by,
    Instant at,
    @Nullable Map<String, AnswersDocument> services,
    @Nullable Instant removedAt,
    @Field(PendingEvent.FIELD) @Nullable List<Document> pendingEvents) {

  static final String COLLECTION = "persons";

  AnswersDocument of(String service) {
    Map<String, AnswersDocument> known = services;
    AnswersDocument none = new AnswersDocument(null, null, null);
    return known == null ? none : known.getOrDefault(service, none);
  }

  /**
   * The answers of a service.
   *
   * @param parts the counts of each part, by its number
   * @param last the number of the last part, once that is known
   */
  record AnswersDocument(
      @Nullable Map<String, Map<String, Long>> parts,
      @Nullable Integer last,
      @Nullable Instant at) {

    boolean isDone() {
      return last != null && parts != null && parts.size() > last;
    }

    Map<String, Long> counts() {
      Map<String, Long> sums = new TreeMap<>();
      Objects.requireNonNullElse(parts, Map.<String, Map<String, Long>>of())
          .values()
          .forEach(part -> part.forEach((kind, count) -> sums.merge(kind, count, Long::sum)));
      return sums;
    }
  }
}
