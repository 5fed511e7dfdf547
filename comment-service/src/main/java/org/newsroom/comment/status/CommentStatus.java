package org.newsroom.comment.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of their comment.
 *
 * @param reason why it waits or is not published, as a category; absent when there is nothing to
 *     explain
 */
record CommentStatus(
    UUID id,
    String articleId,
    Status status,
    @Nullable String reason,
    Instant submittedAt,
    Instant updatedAt,
    List<Entry> history) {

  static CommentStatus of(Standing standing) {
    Step current = standing.current();
    return new CommentStatus(
        standing.commentId(),
        standing.articleId(),
        current == null ? Status.RECEIVED : current.status(),
        reason(standing, current),
        standing.submittedAt(),
        standing.updatedAt(),
        standing.history().stream().map(Entry::of).toList());
  }

  /** A comment that went off its article did so for the reason of the verdict. */
  private static @Nullable String reason(Standing standing, @Nullable Step current) {
    Step verdict = standing.verdict();
    if (current == null || verdict == null) {
      return null;
    }
    return switch (current.status()) {
      case HELD, REJECTED, UNPUBLISHED -> verdict.reason();
      case RECEIVED, APPROVED, PUBLISHED -> null;
    };
  }

  /** One step of the comment's way. */
  record Entry(Status status, Instant at, @Nullable String reason) {

    private static Entry of(Step step) {
      return new Entry(step.status(), step.at(), step.reason());
    }
  }
}
