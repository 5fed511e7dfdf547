package org.newsroom.article.discussion.edition;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/** The event that {@code contracts/comments.withdrawn.v1.schema.json} describes. */
@OfType("org.newsroom.comment.withdrawn.v1")
public record CommentWithdrawn(
    String commentId,
    String articleId,
    @Nullable String parentId,
    String threadId,
    String locale,
    Instant withdrawnAt)
    implements Occurrence {

  public static final String TOPIC = "comments.withdrawn.v1";

  public CommentWithdrawn {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(withdrawnAt, "withdrawnAt");
  }

  @Override
  public Instant submittedAt() {
    return withdrawnAt;
  }

  @Override
  public Placement apply(Placement before, Instant now) {
    return before.ended(CommentPublished.Cause.WITHDRAWN, now);
  }

  @Override
  public boolean isInForce(Placement after) {
    return after.cause() == CommentPublished.Cause.WITHDRAWN;
  }
}
