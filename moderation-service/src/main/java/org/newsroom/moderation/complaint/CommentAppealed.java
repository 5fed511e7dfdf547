package org.newsroom.moderation.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code
 * contracts/comments.appealed.v1.schema.json} describes.
 */
@OfType("org.newsroom.comment.appealed.v1")
record CommentAppealed(
    String appealId, String commentId, long sequence, @Nullable String text, Instant appealedAt) {

  static final String TOPIC = "comments.appealed.v1";

  CommentAppealed {
    Objects.requireNonNull(appealId, "appealId");
    Objects.requireNonNull(commentId, "commentId");
    appealedAt = appealedAt.truncatedTo(ChronoUnit.MILLIS);
    if (sequence < 1) {
      throw new IllegalArgumentException("rulings are numbered from 1");
    }
  }

  Appeal appeal() {
    return new Appeal(appealId, sequence, text, appealedAt);
  }
}
