package org.newsroom.moderation.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param revise whether to replace a decision that was made
 */
record DecisionRequest(
    @NotNull Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note,
    @Nullable Boolean revise) {

  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final long NO_REVISION = -1;

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
    return null;
  }

  /** The order that it means, on the revision that the ETag names. */
  Order order(Order.Editor editor, String etag) {
    return new Order(editor, verdict, reason, note, revision(etag), revises());
  }

  private static long revision(String etag) {
    Matcher form = ETAG.matcher(etag);
    return form.matches() ? Long.parseLong(form.group(1)) : NO_REVISION;
  }

  private boolean revises() {
    return Boolean.TRUE.equals(revise);
  }
}
