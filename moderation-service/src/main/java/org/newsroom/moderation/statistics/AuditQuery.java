package org.newsroom.moderation.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.store.Ledger;

/**
 * The part of the audit that is asked for.
 *
 * @param by the name of an editor
 * @param from the earliest time, inclusive
 * @param to the latest time, exclusive
 */
record AuditQuery(
    @Nullable @Size(min = 1, max = 100) String by,
    Decision.@Nullable Action action,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable @Size(min = 1, max = 100) String articleId,
    @Nullable @Size(min = 1, max = 100) String batch,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable @Size(max = 200) String cursor,
    @Nullable @Min(1) @Max(100) Integer limit) {

  private static final int USUAL_LIMIT = 50;

  AuditQuery {
    limit = Objects.requireNonNullElse(limit, USUAL_LIMIT);
  }

  int most() {
    return Objects.requireNonNull(limit);
  }

  Ledger.Filter filter() {
    return new Ledger.Filter(by, action, verdict, reason, articleId, batch, from, to);
  }
}
