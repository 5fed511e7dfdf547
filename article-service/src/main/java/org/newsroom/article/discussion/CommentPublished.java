package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/comments.published.v1.schema.json} describes. */
record CommentPublished(
    String commentId,
    String articleId,
    State state,
    long sequence,
    Cause cause,
    int revision,
    @Nullable Reply reply,
    String locale,
    Instant occurredAt) {

  static final EventType<CommentPublished> TYPE =
      new EventType<>("comments.published.v1", "org.newsroom.comment.published.v1");

  String eventId() {
    return commentId + ":" + sequence + ":" + state;
  }

  enum State {
    PUBLISHED,
    UNPUBLISHED
  }

  /** The reasons for which a comment comes to its page or leaves it. */
  enum Cause {
    VERDICT,
    WITHDRAWN,
    ARTICLE_WITHDRAWN
  }

  /** A published reply, as the author of the comment above it is told of it. */
  record Reply(String parentId, String authorName, String text) {}
}
