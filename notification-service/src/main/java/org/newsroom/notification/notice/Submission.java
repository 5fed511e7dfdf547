package org.newsroom.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its author has sent or corrected it.
 *
 * @param author the one to be told
 * @param articleId the article under which it is; null when that is not known
 * @param revision 1 as first sent, one more with each correction
 * @param text the author's words
 * @param at the time when it was first sent
 * @param revisedAt the time of the correction; null of the first revision
 */
public record Submission(
    Recipient author,
    @Nullable String articleId,
    int revision,
    @Nullable String text,
    Instant at,
    @Nullable Instant revisedAt) {

  /** The words as far as they are kept: as long as the address to which they may be quoted. */
  @Nullable String quotable() {
    return author.email() == null ? null : text;
  }

  /** The text keeps the author's words out of logs. */
  @Override
  public String toString() {
    return "Submission[revision=" + revision + "]";
  }
}
