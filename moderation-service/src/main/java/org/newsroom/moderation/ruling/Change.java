package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;

/** The answer of a case to a verdict that somebody wants in force. */
public sealed interface Change {

  /**
   * A new ruling is in force, and is to be announced.
   *
   * @param returned the case with the ruling that is to be announced before, because it brings the
   *     revision back that stays on the page beside the new ruling's; null when that is there
   */
  record Ruled(Case next, @Nullable Case returned) implements Change {

    Ruled(Case next) {
      this(next, null);
    }
  }

  /** The ruling in force stays. What waits for an editor beside it has changed. */
  record Queued(Case next) implements Change {}

  /** The case is as it would be. */
  record Unchanged() implements Change {}

  /** The case does not take an objection to what is no longer so. */
  record Moot() implements Change {}

  /** The case does not take the order. */
  record Refused(Refusal why) implements Change {}

  /** The ground on which a case refuses an order. */
  enum Refusal {
    /** An editor has decided, and the order does not say that this is to be revised. */
    ALREADY_DECIDED,
    /** The case has changed since the editor saw it. */
    STALE,
    /** A colleague has it in hand. */
    CLAIMED,
    /** The comment's author has taken it back. */
    WITHDRAWN,
    /** It was escalated to somebody with more rights. */
    SENIOR_REQUIRED,
    /** It does not wait, so that there is nothing to put off or to pass on. */
    NOT_WAITING,
    /** The text does not have the words that are to be struck, or nothing besides. */
    NOTHING_LEFT
  }
}
