package org.newsroom.moderation.withdrawal;

import java.util.List;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Rulings;
import org.springframework.stereotype.Service;

/**
 * Takes comments back: first a mark, then the case, if there is one. Whoever opens a case looks for
 * the mark afterwards, so that one of the two sees the other. Nothing is announced.
 */
@Service
class Withdrawing {

  private final Withdrawals withdrawals;
  private final Rulings rulings;

  Withdrawing(Withdrawals withdrawals, Rulings rulings) {
    this.withdrawals = withdrawals;
    this.rulings = rulings;
  }

  void withdraw(List<CommentWithdrawn> batch) {
    withdrawals.mark(batch);
    for (CommentWithdrawn one : batch) {
      rulings.apply(one.commentId(), subject -> Requests.withdrawn(subject, one.withdrawnAt()));
    }
  }
}
