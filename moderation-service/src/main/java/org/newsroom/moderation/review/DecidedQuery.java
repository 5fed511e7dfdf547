package org.newsroom.moderation.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;

/**
 * The part of what is decided that an editor asks for.
 *
 * @param by who decided; EDITOR when it is not said
 * @param verdict with RULES, REJECTED when it is not said
 * @param decidedBy the name of the editor
 * @param author the author's key
 * @param q a part of the text or of the author's name
 */
record DecidedQuery(
    @Nullable String state,
    @Nullable DecidedBy by,
    @Nullable Verdict verdict,
    @Nullable @Size(min = 1, max = 100) String decidedBy,
    @Nullable Reason reason,
    @Nullable @Size(min = 1, max = 100) String articleId,
    @Nullable @Size(min = 1, max = 200) String author,
    @Nullable @Size(min = 1, max = 100) String q,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable @Size(max = 100) String cursor,
    @Nullable @Min(1) @Max(100) Integer limit) {

  private static final int USUAL_LIMIT = 20;

  DecidedQuery {
    by = Objects.requireNonNullElse(by, DecidedBy.EDITOR);
    limit = Objects.requireNonNullElse(limit, USUAL_LIMIT);
  }

  int most() {
    return Objects.requireNonNull(limit);
  }
}
