package org.newsroom.moderation.verdict;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of the event that {@code contracts/comments.submitted.v1.schema.json}
 * describes.
 */
record CommentSubmitted(
    String commentId,
    String articleId,
    @Nullable String parentId,
    String threadId,
    Author author,
    String text,
    String locale,
    Instant submittedAt) {

  static final String TOPIC = "comments.submitted.v1";

  CommentSubmitted {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(locale, "locale");
    // Whole milliseconds, as the store keeps it: what is sent again must be what was sent.
    submittedAt = submittedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  record Author(
      @Nullable String id,
      boolean verified,
      String name,
      @Nullable String emailHash,
      @Nullable String addressHash) {

    Author {
      Objects.requireNonNull(name, "name");
    }

    /**
     * Under which an author's comments are found, or null for a guest about whom nothing is known.
     */
    @Nullable String key() {
      if (id != null) {
        return "id:" + id;
      }
      if (emailHash != null) {
        return "email:" + emailHash;
      }
      return addressHash == null ? null : "address:" + addressHash;
    }
  }

  Comment comment() {
    return new Comment(
        articleId, parentId, threadId, author.name(), author.verified(), text, locale, submittedAt);
  }
}
