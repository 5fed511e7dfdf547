package org.newsroom.moderation.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.review.QueueQuery;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;

/**
 * A decision on a selection.
 *
 * @param token of the selection
 */
record BatchRequest(
    @NotNull @Pattern(regexp = Ids.UUID, message = "must be the token of a preview") String token,
    @NotNull Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(max = 1000) String note) {

  @Nullable FieldFault fault() {
    if (verdict == Verdict.HELD) {
      return new FieldFault("verdict", "must be APPROVED or REJECTED");
    }
    if ((verdict == Verdict.REJECTED) != (reason != null)) {
      return new FieldFault("reason", "goes with the verdict REJECTED, and is required there");
    }
    return reason == Reason.ILLEGAL
            || reason == Reason.OTHER
            || reason == Reason.TECHNICAL
            || reason == Reason.ARTICLE_WITHDRAWN
        ? new FieldFault("reason", "must be one that needs no words on each comment")
        : null;
  }

  /**
   * A selection: comments by their ids, or a part of a queue.
   *
   * @param ids at most 1,000
   */
  record Selection(
      @Nullable @Size(min = 1, max = 1000)
          List<@NotNull @Pattern(regexp = Ids.UUID, message = "must be a comment's id") String> ids,
      @Nullable @Valid QueueQuery filter) {

    @Nullable FieldFault fault() {
      if ((ids == null) == (filter == null)) {
        return new FieldFault("filter", "either filter or ids is required");
      }
      return filter != null && filter.q() != null
          ? new FieldFault("filter.q", "cannot be decided as one: select what was found by ids")
          : null;
    }
  }
}
