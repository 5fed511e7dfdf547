package org.newsroom.comment.withdrawal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.platform.event.EventType;

/** The news that a comment's author has taken it back. */
public record CommentWithdrawn(
    UUID commentId,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    String locale,
    Instant withdrawnAt) {

  /** The kind of this event. */
  public static final EventType<CommentWithdrawn> TYPE =
      new EventType<>("comments.withdrawn.v1", "org.newsroom.comment.withdrawn.v1");

  static CommentWithdrawn of(OwnComment comment, Instant at) {
    return new CommentWithdrawn(
        comment.id(),
        comment.articleId(),
        comment.parentId(),
        comment.threadId(),
        comment.locale(),
        at);
  }
}
