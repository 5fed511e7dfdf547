package org.newsroom.moderation.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * A batch and how far it is.
 *
 * @param done how many are decided, or undone where it is undone
 * @param skipped how many were left as they were, because they had changed meanwhile
 */
record BatchView(
    String id,
    String by,
    Instant at,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    Batch.State state,
    int total,
    int done,
    int skipped) {

  static BatchView of(Batch batch, Batches.Progress progress) {
    return new BatchView(
        batch.id(),
        batch.by(),
        batch.at(),
        batch.verdict(),
        batch.reason(),
        batch.state(),
        batch.total(),
        progress.done(),
        progress.skipped());
  }
}
