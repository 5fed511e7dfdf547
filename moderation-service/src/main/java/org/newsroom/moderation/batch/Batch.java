package org.newsroom.moderation.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Order;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A decision on many comments as MongoDB keeps it.
 *
 * @param isSenior whether the editor may decide what was escalated
 * @param total how many comments were selected
 * @param claimedByOthers how many were left out because colleagues had them in hand
 * @param expiresAt the time at which it is forgotten: a selection after a quarter of an hour
 * @param holder the instance that works on it
 * @param heldUntil until when no other instance does
 */
@Document(Batches.COLLECTION)
record Batch(
    @MongoId String id,
    String by,
    boolean isSenior,
    Instant at,
    State state,
    int total,
    int claimedByOthers,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    Instant expiresAt,
    @Nullable String holder,
    @Nullable Instant heldUntil) {

  /** The states of a batch. */
  enum State {
    PREVIEWED,
    RUNNING,
    DONE,
    STOPPED,
    UNDOING,
    UNDONE
  }

  Order.Editor editor() {
    return new Order.Editor(by, isSenior);
  }

  /** Whether the instance that works on it is the only one. */
  boolean isHeld(Instant now) {
    return heldUntil != null && now.isBefore(heldUntil);
  }

  /** The terms of each of its decisions. */
  Order.Terms terms(Verdict given) {
    return new Order.Terms(given, reason, null, note, null, id, null);
  }
}
