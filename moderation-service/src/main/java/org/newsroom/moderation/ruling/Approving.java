package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;

/**
 * Approvals: the words that are struck with them, and whether one is enough. What may defame
 * somebody comes on the page in the words that two editors have approved.
 */
final class Approving {

  private Approving() {}

  /** The words that an order strikes, in its own words or in those of the first who approved. */
  static Strike agreed(Case subject, Order order) {
    Strike said = order.terms().strike();
    return order.verdict() != Verdict.APPROVED
        ? Strike.NONE
        : said == null ? proposed(subject) : said;
  }

  private static Strike proposed(Case subject) {
    Handling.Approval first = first(subject);
    return first == null ? Strike.NONE : Strike.of(first.strike());
  }

  private static Handling.@Nullable Approval first(Case subject) {
    return subject.aftermath().handling().approval();
  }

  /** Whether an order would bring on the page, by one editor alone, what may defame somebody. */
  static boolean needsSecond(Case subject, Order order) {
    Handling.Approval first = first(subject);
    return order.verdict() == Verdict.APPROVED
        && subject.isLegal()
        && subject.inForce().ruling().verdict() != Verdict.APPROVED
        && (first == null
            || first.by().equals(order.editor().name())
            || !agreed(subject, order).equals(proposed(subject)));
  }

  /** Whether an editor approves again what the same editor was the first to approve. */
  static boolean repeatsFirst(Case subject, Order order) {
    Handling.Approval first = first(subject);
    return first != null
        && first.by().equals(order.editor().name())
        && needsSecond(subject, order)
        && agreed(subject, order).equals(proposed(subject));
  }

  /** Whether an editor who has decided strikes the same words again. */
  static boolean repeatsStrike(Case subject, Order order) {
    Strike said = order.terms().strike();
    return said == null
        || subject.decisions().stream()
            .filter(made -> made.isRuling() && made.sequence() == subject.ruling().sequence())
            .allMatch(made -> said.equals(made.strike()));
  }

  /** Whether the text in force has the words that are to be struck, and something besides. */
  static boolean isPossible(Case subject, Order order) {
    return agreed(subject, order).fits(subject.inForce().comment().text());
  }
}
