package org.newsroom.notification.report;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The news that a reader reports somebody's comment, as far as the reporter is told.
 *
 * @param locale the reporter's language
 */
@OfType("org.newsroom.comment.reported.v1")
record CommentReported(
    UUID reportId,
    UUID commentId,
    String articleId,
    @Nullable String text,
    Reporter reporter,
    String locale,
    Instant reportedAt) {

  static final String TOPIC = "comments.reported.v1";

  private static final int LONGEST_LOCALE = 35;

  CommentReported {
    Objects.requireNonNull(reportId, "reportId");
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(reportedAt, "reportedAt");
    if (locale.length() > LONGEST_LOCALE) {
      throw new IllegalArgumentException("locale is too long");
    }
  }

  /** The text keeps the reporter's words out of logs. */
  @Override
  public String toString() {
    return "CommentReported[reportId=" + reportId + "]";
  }

  /**
   * The one who reports.
   *
   * @param email the text to which notices go if it turns out to be an address
   * @param emailHash the hash that stands for the address
   */
  record Reporter(@Nullable String email, @Nullable String emailHash) {

    /** The text keeps the address out of logs. */
    @Override
    public String toString() {
      return "Reporter[*]";
    }
  }
}
