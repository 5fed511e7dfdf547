package org.newsroom.moderation.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * An editor's decision as it is sent.
 *
 * @param reason what the reader is told; required for REJECTED
 * @param note for colleagues, never for the reader
 * @param revise whether to replace a decision that was made
 */
record DecisionRequest(
    @NotNull Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note,
    @Nullable Boolean revise) {

  @Nullable FieldFault fault() {
    if (verdict == Verdict.REJECTED && reason == null) {
      return new FieldFault("reason", "is required with the verdict REJECTED");
    }
    if (reason == Reason.TECHNICAL) {
      return new FieldFault("reason", "must be about the content, not TECHNICAL");
    }
    if (verdict == Verdict.HELD && !revises()) {
      return new FieldFault("verdict", "HELD undoes a decision and needs revise: true");
    }
    return null;
  }

  Deciding.Order order(String etag) {
    return new Deciding.Order(verdict, reason, note, etag, revises());
  }

  private boolean revises() {
    return Boolean.TRUE.equals(revise);
  }
}
