package org.newsroom.comment.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Way;

/**
 * The answer to a reader who asks where their comment stands.
 *
 * @param reason the category of why it waits or is not published; absent when there is nothing to
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
    Way way = standing.way();
    Step current = standing.current();
    return new CommentStatus(
        way.commentId(),
        way.articleId(),
        current == null ? Status.RECEIVED : current.status(),
        reason(way.ruling(), current),
        way.submittedAt(),
        standing.updatedAt(),
        standing.history().stream().map(Entry::of).toList());
  }

  /** A comment that went off its article did so for the reason of the ruling in force. */
  private static @Nullable String reason(@Nullable Step ruling, @Nullable Step current) {
    if (current == null || ruling == null) {
      return null;
    }
    return switch (current.status()) {
      case HELD, REJECTED, UNPUBLISHED -> ruling.reason();
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
