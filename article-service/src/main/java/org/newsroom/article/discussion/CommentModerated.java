package org.newsroom.article.discussion;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of the event that {@code contracts/comments.moderated.v1.schema.json}
 * describes.
 */
record CommentModerated(String commentId, long sequence, Verdict verdict, Comment comment) {

  static final String TOPIC = "comments.moderated.v1";

  CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(comment, "comment");
    if (sequence < 1) {
      throw new IllegalArgumentException("sequence must be positive");
    }
  }

  boolean approved() {
    return verdict == Verdict.APPROVED;
  }

  enum Verdict {
    APPROVED,
    HELD,
    REJECTED
  }

  record Comment(
      String articleId,
      @Nullable String parentId,
      String threadId,
      String authorName,
      boolean authorVerified,
      String text,
      String locale,
      Instant submittedAt) {

    Comment {
      Objects.requireNonNull(articleId, "articleId");
      Objects.requireNonNull(threadId, "threadId");
      Objects.requireNonNull(authorName, "authorName");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(locale, "locale");
      Objects.requireNonNull(submittedAt, "submittedAt");
    }
  }
}
