package org.newsroom.comment.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/**
 * The news that a comment's author asks for another look at a decision.
 *
 * @param sequence the number of the ruling that the appeal is against
 */
record CommentAppealed(
    UUID appealId,
    UUID commentId,
    String articleId,
    long sequence,
    @Nullable String text,
    String locale,
    Instant appealedAt) {

  static final EventType<CommentAppealed> TYPE =
      new EventType<>("comments.appealed.v1", "org.newsroom.comment.appealed.v1");
}
