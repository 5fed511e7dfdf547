package org.newsroom.article.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.CommentErased;
import org.newsroom.platform.event.OfType;

/**
 * A part of the comments of a person: the events that {@code
 * contracts/authors.erased.v1.schema.json} and {@code contracts/authors.exported.v1.schema.json}
 * describe, as far as this service needs them.
 *
 * @param authorKey the person's key; null where one comment alone is meant
 */
@OfType({"org.newsroom.author.erased.v1", "org.newsroom.author.exported.v1"})
record AuthorComments(
    String requestId,
    @Nullable String authorKey,
    int part,
    boolean last,
    List<CommentErased> comments,
    Instant at) {

  static final String ERASED = "authors.erased.v1";
  static final String EXPORTED = "authors.exported.v1";

  AuthorComments {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(at, "at");
    comments = List.copyOf(comments);
    if (part < 0) {
      throw new IllegalArgumentException("part is less than 0");
    }
  }

  /** The text keeps out of logs who is meant. */
  @Override
  public String toString() {
    return "AuthorComments[requestId=" + requestId + ", part=" + part + "]";
  }
}
