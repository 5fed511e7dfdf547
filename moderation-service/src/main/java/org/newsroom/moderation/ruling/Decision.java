package org.newsroom.moderation.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/** An editor's decision as it is remembered for ever, also after a later one replaces it. */
public record Decision(
    long sequence,
    Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    String by,
    Instant at) {

  static Decision of(Ruling ruling, Order order) {
    return new Decision(
        ruling.sequence(),
        ruling.verdict(),
        ruling.reason(),
        order.note(),
        order.editor().name(),
        ruling.decidedAt());
  }
}
