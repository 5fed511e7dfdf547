package org.newsroom.moderation.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/** What an editor decided, kept for ever. */
record Decision(
    long sequence,
    Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    String by,
    Instant at) {}
