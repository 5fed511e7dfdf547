package org.newsroom.comment.person;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/** The event that {@code contracts/persons.requested.v1.schema.json} describes. */
@OfType("org.newsroom.person.requested.v1")
record PersonRequested(
    UUID requestId,
    Kind kind,
    @Nullable String authorKey,
    @Nullable UUID commentId,
    @Nullable Scope scope,
    @Nullable Treatment comments,
    Instant requestedAt) {

  static final String TOPIC = "persons.requested.v1";

  private static final Pattern KEYS = Pattern.compile("id:.{1,255}|email:[0-9a-f]{64}");

  PersonRequested {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(requestedAt, "requestedAt");
    if ((authorKey == null) == (commentId == null)) {
      throw new IllegalArgumentException("either authorKey or commentId says who is meant");
    }
    if (authorKey != null && !KEYS.matcher(authorKey).matches()) {
      throw new IllegalArgumentException("authorKey has the wrong form");
    }
    if (commentId != null && scope == null) {
      throw new IllegalArgumentException("scope is missing");
    }
  }

  /** The kinds of requests. */
  enum Kind {
    EXPORT,
    ERASURE
  }

  /** How much of its author is meant beside a comment. */
  enum Scope {
    COMMENT,
    PERSON
  }

  /** What becomes of the texts. */
  enum Treatment {
    ERASE,
    ANONYMISE
  }

  /** The text keeps out of logs who is meant. */
  @Override
  public String toString() {
    return "PersonRequested[requestId=" + requestId + ", kind=" + kind + "]";
  }
}
