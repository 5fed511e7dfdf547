package org.newsroom.moderation.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/persons.requested.v1.schema.json} describes. */
record PersonRequested(
    String requestId,
    Kind kind,
    @Nullable String authorKey,
    @Nullable UUID commentId,
    PersonQuestion.@Nullable Scope scope,
    PersonQuestion.@Nullable Treatment comments,
    Instant requestedAt) {

  static final EventType<PersonRequested> TYPE =
      new EventType<>("persons.requested.v1", "org.newsroom.person.requested.v1");

  /** The kinds of requests. */
  enum Kind {
    EXPORT,
    ERASURE
  }

  /** The text keeps out of logs who is meant. */
  @Override
  public String toString() {
    return "PersonRequested[requestId=" + requestId + ", kind=" + kind + "]";
  }
}
