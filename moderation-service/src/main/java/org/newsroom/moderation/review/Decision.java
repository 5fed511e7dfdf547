package org.newsroom.moderation.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Outcome;
import org.newsroom.moderation.verdict.Reason;

/** What an editor decided, kept for ever. */
record Decision(
    long sequence,
    Outcome verdict,
    @Nullable Reason reason,
    @Nullable String note,
    String by,
    Instant at) {}
