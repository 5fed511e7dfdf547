package org.newsroom.notification.acknowledgement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader's comment was submitted: as much of that as an acknowledgement needs. */
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
   * Who wrote it.
   *
   * @param email where notices go; not trusted to be an address
   */
  record Author(@Nullable String email) {

    /** Never an address in a log. */
    @Override
    public String toString() {
      return "Author[*]";
    }
  }
}
