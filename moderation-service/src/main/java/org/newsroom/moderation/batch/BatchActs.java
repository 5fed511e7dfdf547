package org.newsroom.moderation.batch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Order;

/**
 * What a batch does to one comment. It may come to it a second time, since an instance may have
 * died on the way; others may have decided anew meanwhile. What it has done it does not do again.
 */
final class BatchActs {

  private BatchActs() {}

  /**
   * Decides as the batch does.
   *
   * @param seen the revision of the case when it was selected
   */
  static Change decided(Batch batch, Case subject, long seen, Instant now) {
    if (rulings(subject).stream().anyMatch(made -> isOf(batch, made, Action.DECIDED))) {
      return new Change.Unchanged();
    }
    Order.Terms terms = batch.terms(Objects.requireNonNull(batch.verdict()));
    return Acts.decided(subject, new Order(batch.editor(), terms, seen, false), now);
  }

  /** Undoes what the batch has decided, where that is still in force. */
  static Change undone(Batch batch, Case subject, Instant now) {
    List<Decision> rulings = rulings(subject);
    if (rulings.stream().anyMatch(made -> isOf(batch, made, Action.UNDONE))) {
      return new Change.Unchanged();
    }
    if (rulings.isEmpty() || !isOf(batch, rulings.get(rulings.size() - 1), Action.DECIDED)) {
      return new Change.Moot();
    }
    Order order = new Order(batch.editor(), batch.terms(Verdict.HELD), subject.revision(), true);
    return Acts.decided(subject, order, now);
  }

  private static List<Decision> rulings(Case subject) {
    return subject.decisions().stream().filter(Decision::isRuling).toList();
  }

  private static boolean isOf(Batch batch, Decision made, Action action) {
    return made.action() == action
        && made.details() != null
        && batch.id().equals(made.details().batch());
  }
}
