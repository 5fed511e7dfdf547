package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/comments.published.v1.schema.json} describes. */
public record CommentPublished(
    String commentId,
    String articleId,
    State state,
    long sequence,
    Cause cause,
    int revision,
    @Nullable Edited edited,
    @Nullable Reply reply,
    String locale,
    Instant occurredAt) {

  public static final EventType<CommentPublished> TYPE =
      new EventType<>("comments.published.v1", "org.newsroom.comment.published.v1");

  public String eventId() {
    return commentId + ":" + sequence + ":" + state;
  }

  public enum State {
    PUBLISHED,
    UNPUBLISHED
  }

  /** The reasons for which a comment comes to its page or leaves it. */
  public enum Cause {
    VERDICT,
    WITHDRAWN,
    ARTICLE_WITHDRAWN
  }

  /** The text that is on the page, where an editor struck words from it. */
  public record Edited(String text) {}

  /** A published reply, as the author of the comment above it is told of it. */
  public record Reply(String parentId, String authorName, String text) {}
}
