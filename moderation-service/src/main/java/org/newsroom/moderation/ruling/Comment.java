package org.newsroom.moderation.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the comment that a ruling is about, as far as it may be shown.
 *
 * @param submittedAt the time of the first revision
 * @param revision 1 as first submitted, one more with each correction
 * @param revisedAt the time of the correction; null in revision 1
 */
public record Comment(
    String articleId,
    @Nullable String parentId,
    String threadId,
    String authorName,
    boolean authorVerified,
    String text,
    String locale,
    Instant submittedAt,
    int revision,
    @Nullable Instant revisedAt) {

  /** The same under another name, for which nobody vouches, with that text. */
  public Comment signed(String name, String words) {
    return new Comment(
        articleId,
        parentId,
        threadId,
        name,
        false,
        words,
        locale,
        submittedAt,
        revision,
        revisedAt);
  }
}
