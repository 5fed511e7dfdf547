package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * An editor's order to put a verdict in force.
 *
 * @param seen the revision of the case that the editor has seen
 * @param revise whether to replace a decision that was made
 */
public record Order(Editor editor, Terms terms, long seen, boolean revise) {

  /**
   * The editor who gives an order.
   *
   * @param isSenior whether a colleague's claim is no hindrance, and what was escalated no secret
   */
  public record Editor(String name, boolean isSenior) {}

  /**
   * All that an editor says with a verdict.
   *
   * @param reason the part of it that the public may be told
   * @param grounds the law that is broken, with {@link Reason#ILLEGAL} only
   * @param note for colleagues, never for the reader
   * @param message for the comment's author
   * @param batch the id of the batch of which the order is part
   * @param strike the words to strike from the text; null to say nothing of it, so that what a
   *     first editor wants struck is agreed to
   */
  public record Terms(
      Verdict verdict,
      @Nullable Reason reason,
      @Nullable String grounds,
      @Nullable String note,
      @Nullable String message,
      @Nullable String batch,
      @Nullable Strike strike) {

    /** The terms of a decision on this comment alone, of which the author is told no more. */
    public static Terms of(Verdict verdict, @Nullable Reason reason, @Nullable String note) {
      return new Terms(verdict, reason, null, note, null, null, null);
    }
  }

  Verdict verdict() {
    return terms.verdict();
  }

  /** The same order, where it strikes those words. */
  Order striking(Strike strike) {
    Terms all =
        new Terms(
            terms.verdict,
            terms.reason,
            terms.grounds,
            terms.note,
            terms.message,
            terms.batch,
            strike);
    return new Order(editor, all, seen, revise);
  }

  /** Whether it takes back a decision, whatever that was. */
  boolean isUndo() {
    return revise && verdict() == Verdict.HELD;
  }
}
