package org.newsroom.moderation.withdrawal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code
 * contracts/comments.withdrawn.v1.schema.json} describes.
 */
@OfType("org.newsroom.comment.withdrawn.v1")
record CommentWithdrawn(String commentId, Instant withdrawnAt) {

  static final String TOPIC = "comments.withdrawn.v1";

  CommentWithdrawn {
    Objects.requireNonNull(commentId, "commentId");
    withdrawnAt = withdrawnAt.truncatedTo(ChronoUnit.MILLIS);
  }
}
