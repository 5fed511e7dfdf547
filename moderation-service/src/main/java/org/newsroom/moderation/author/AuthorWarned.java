package org.newsroom.moderation.author;

import java.time.Instant;
import java.util.Objects;
import org.newsroom.platform.event.EventType;

/**
 * The event that {@code contracts/authors.warned.v1.schema.json} describes.
 *
 * @param commentId the author's latest comment, with which the author is told
 */
record AuthorWarned(String commentId, String warningId, String message, Instant warnedAt) {

  /** The topic and the CloudEvents type. */
  static final EventType<AuthorWarned> TYPE =
      new EventType<>("authors.warned.v1", "org.newsroom.author.warned.v1");

  static AuthorWarned of(Sanction warning, String commentId) {
    return new AuthorWarned(
        commentId,
        warning.id(),
        Objects.requireNonNull(warning.terms().message()),
        warning.imposed().at());
  }
}
