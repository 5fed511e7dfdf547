package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * An act of an editor as it is remembered for ever, also after a later one replaces it.
 *
 * @param sequence the number of the ruling that is in force after it
 * @param verdict the verdict that the editor gave, or that was in force when the act gave none
 * @param details what else was said; null when nothing was
 */
public record Decision(
    long sequence,
    Action action,
    Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    String by,
    Instant at,
    @Nullable Details details) {

  /** The kinds of acts. */
  public enum Action {
    /** A verdict came into force. */
    DECIDED,
    /** An approval came into force that strikes words from the text. */
    EDITED,
    /** A decision was taken back, and what it had decided waits as before. */
    UNDONE,
    /** The first of two approvals. */
    APPROVED_FIRST,
    /** A second reading agreed with the rules. */
    CONFIRMED,
    ESCALATED,
    SNOOZED,
    NOTED,
    /** An administrator had a person's data given out. */
    EXPORTED,
    /** An administrator had a person's data erased. */
    ERASED,
    /** Blind readings showed that too many rejections of a category are wrong: they wait now. */
    DOUBTED,
    /** An editor confirmed the rules of a category that was in doubt. */
    TRUSTED;

    /** Whether a verdict of the editor came into force by it. */
    public boolean isVerdict() {
      return this == DECIDED || this == EDITED;
    }
  }

  /**
   * Whatever was said beside verdict and reason.
   *
   * @param grounds the law that is broken
   * @param message for the comment's author
   * @param batch the batch of which the act was part
   * @param blind whether the editor did not know what the rules had decided
   * @param strike the words that were struck, in UTF-16 units of the text before
   */
  public record Details(
      @Nullable String grounds,
      @Nullable String message,
      @Nullable String batch,
      @Nullable Boolean blind,
      @Nullable List<Strike.Span> strike) {

    static final Details NONE = new Details(null, null, null, null, null);

    static @Nullable Details of(Order.Terms terms, boolean blind) {
      Details all =
          new Details(
              terms.grounds(),
              terms.message(),
              terms.batch(),
              blind ? true : null,
              terms.strike() == null ? null : terms.strike().kept());
      return all.equals(NONE) ? null : all;
    }
  }

  /** The words that were struck. */
  Strike strike() {
    return details == null ? Strike.NONE : Strike.of(details.strike());
  }

  /** Whether it changed the verdict in force. */
  public boolean isRuling() {
    return action.isVerdict() || action == Action.UNDONE;
  }

  static Decision of(Case before, Action action, Order order, Instant at) {
    boolean blind = before.waitsFor() == Case.Waiting.SAMPLE;
    long sequence = before.ruling().sequence();
    boolean rules = action.isVerdict() || action == Action.UNDONE;
    return new Decision(
        rules ? sequence + 1 : sequence,
        action,
        order.verdict(),
        order.terms().reason(),
        order.terms().note(),
        order.editor().name(),
        at,
        Details.of(order.terms(), blind));
  }
}
