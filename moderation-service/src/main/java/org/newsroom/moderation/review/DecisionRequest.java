package org.newsroom.moderation.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * An editor's decision as it is sent.
 *
 * @param reason the reason that the reader is told; required for REJECTED
 * @param note for colleagues, never for the reader
 * @param message for the comment's author
 * @param grounds the law that is broken; required for the reason ILLEGAL
 * @param revise whether to replace a decision that was made
 */
record DecisionRequest(
    @NotNull Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note,
    @Nullable Boolean revise,
    @Nullable @Size(max = 1000) String message,
    @Nullable @Size(max = 1000) String grounds) {

  @Nullable FieldFault fault() {
    if (verdict == Verdict.REJECTED && reason == null) {
      return new FieldFault("reason", "is required with the verdict REJECTED");
    }
    if (reason == Reason.TECHNICAL || reason == Reason.ARTICLE_WITHDRAWN) {
      return new FieldFault("reason", "must be about the content, not " + reason);
    }
    if (verdict == Verdict.HELD && !revises()) {
      return new FieldFault("verdict", "HELD undoes a decision and needs revise: true");
    }
    if ((reason == Reason.ILLEGAL) != isGiven(grounds)) {
      return new FieldFault(
          "grounds",
          reason == Reason.ILLEGAL
              ? "is required with the reason ILLEGAL: the law that is broken"
              : "goes with the reason ILLEGAL only");
    }
    return reason == Reason.OTHER && !isGiven(message)
        ? new FieldFault("message", "is required with the reason OTHER: the author is told no more")
        : null;
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** The order that it means, on the revision that the ETag names. */
  Order order(Order.Editor editor, String etag) {
    Order.Terms terms = new Order.Terms(verdict, reason, grounds, note, message, null);
    return new Order(editor, terms, Etags.revision(etag), revises());
  }

  private boolean revises() {
    return Boolean.TRUE.equals(revise);
  }
}
