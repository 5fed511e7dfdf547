package org.newsroom.notification.acknowledgement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The news that a reader's comment was submitted or corrected, as far as an acknowledgement needs
 * it.
 *
 * @param revision the number of the correction, from 2; null or 1 as first submitted
 * @param revisedAt the time of the correction
 */
@OfType("org.newsroom.comment.submitted.v1")
record CommentSubmitted(
    UUID commentId,
    @Nullable String articleId,
    Author author,
    @Nullable String text,
    String locale,
    Instant submittedAt,
    @Nullable Integer revision,
    @Nullable Instant revisedAt) {

  static final String TOPIC = "comments.submitted.v1";

  private static final int LONGEST_LOCALE = 35;

  CommentSubmitted {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(submittedAt, "submittedAt");
    if (locale.length() > LONGEST_LOCALE) {
      throw new IllegalArgumentException("locale is too long");
    }
    if (revision != null && revision < 1) {
      throw new IllegalArgumentException("revision is less than 1");
    }
  }

  /** The text keeps the author's words out of logs. */
  @Override
  public String toString() {
    return "CommentSubmitted[commentId=" + commentId + "]";
  }

  /**
   * The author of the comment.
   *
   * @param email the text to which notices go if it turns out to be an address
   * @param notifyOfReplies whether mail is to tell of replies; null means no
   * @param emailHash the hash that stands for the address
   */
  record Author(
      @Nullable String email, @Nullable Boolean notifyOfReplies, @Nullable String emailHash) {

    /** The text keeps the address out of logs. */
    @Override
    public String toString() {
      return "Author[*]";
    }
  }
}
