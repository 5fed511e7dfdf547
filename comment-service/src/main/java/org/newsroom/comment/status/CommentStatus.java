package org.newsroom.comment.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.Standing;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;

/**
 * The answer to a reader who asks where their comment stands.
 *
 * @param reason the category of why it waits or is not published; absent when there is nothing to
 *     explain
 * @param text the newest text
 * @param correction where the correction of a published comment stands, until it is published
 * @param correctableUntil until when the text may be corrected; absent when it is too late
 * @param mayAppeal whether there is a decision that may be appealed against
 * @param appeal what became of the last appeal
 * @param expectedBy when an answer can be expected, after what others have waited in the last
 *     hours; absent when that is not known
 */
record CommentStatus(
    UUID id,
    String articleId,
    Status status,
    @Nullable String reason,
    Instant submittedAt,
    Instant updatedAt,
    List<Entry> history,
    int revision,
    String authorName,
    String text,
    @Nullable Correction correction,
    @Nullable Instant correctableUntil,
    boolean mayAppeal,
    @Nullable Appeal appeal,
    @Nullable Instant expectedBy) {

  static CommentStatus of(
      OwnComment comment, @Nullable Instant correctableUntil, @Nullable Instant expectedBy) {
    Standing standing = comment.standing();
    Step correction = standing.correction();
    Standing.AppealStatus appeal = standing.appeal();
    boolean appealed = appeal != null && standing.isAppealed();
    return new CommentStatus(
        comment.id(),
        comment.articleId(),
        standing.status(),
        standing.reason(),
        comment.submittedAt(),
        standing.updatedAt(),
        standing.history().stream().map(Entry::of).toList(),
        comment.revision(),
        comment.author().name(),
        comment.text(),
        correction == null ? null : new Correction(correction.status(), correction.reason()),
        correctableUntil,
        standing.appealable() != null && !appealed,
        appeal == null ? null : new Appeal(appeal),
        expectedBy);
  }

  /** One step of the comment's way. */
  record Entry(Status status, Instant at, @Nullable String reason) {

    private static Entry of(Step step) {
      return new Entry(step.status(), step.at(), step.reason());
    }
  }

  /**
   * A correction that the article does not have.
   *
   * @param status RECEIVED, HELD or REJECTED
   */
  @Schema(name = "CorrectionStatus")
  record Correction(Status status, @Nullable String reason) {}

  /** The last appeal. */
  @Schema(name = "AppealStatus")
  record Appeal(Standing.AppealStatus status) {}
}
