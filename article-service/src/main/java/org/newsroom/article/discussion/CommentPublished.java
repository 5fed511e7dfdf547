package org.newsroom.article.discussion;

import java.time.Instant;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/comments.published.v1.schema.json} describes. */
record CommentPublished(
    String commentId,
    String articleId,
    State state,
    long sequence,
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
}
