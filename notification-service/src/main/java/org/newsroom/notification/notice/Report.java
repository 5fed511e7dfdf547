package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reader's report of somebody else's comment.
 *
 * @param reporter the one to be told
 * @param articleId the article under which the comment is
 * @param commentId the comment that is reported
 * @param text the reporter's words; null when there are none
 * @param at the time of the report
 */
public record Report(
    Recipient reporter, String articleId, UUID commentId, @Nullable String text, Instant at) {

  /** The words as far as they are kept: as long as the address to which they may be quoted. */
  @Nullable String quotable() {
    return reporter.email() == null ? null : text;
  }

  /** The text keeps the reporter's words out of logs. */
  @Override
  public String toString() {
    return "Report[commentId=" + commentId + "]";
  }
}
