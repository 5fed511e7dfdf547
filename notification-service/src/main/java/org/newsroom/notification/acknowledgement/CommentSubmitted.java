package org.newsroom.notification.acknowledgement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The news that a reader's comment was submitted, as far as an acknowledgement needs it. */
record CommentSubmitted(UUID commentId, Author author, String locale, Instant submittedAt) {

  static final String TOPIC = "comments.submitted.v1";

  private static final int LONGEST_LOCALE = 35;

  CommentSubmitted {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(submittedAt, "submittedAt");
    if (locale.length() > LONGEST_LOCALE) {
      throw new IllegalArgumentException("locale is too long");
    }
  }

  /**
   * The author of the comment.
   *
   * @param email the text to which notices go if it turns out to be an address
   */
  record Author(@Nullable String email) {

    /** The text keeps the address out of logs. */
    @Override
    public String toString() {
      return "Author[*]";
    }
  }
}
