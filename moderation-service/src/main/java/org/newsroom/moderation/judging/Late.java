package org.newsroom.moderation.judging;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.erasure.Forgetting;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.withdrawal.Withdrawals;
import org.springframework.stereotype.Component;

/** Settles cases of what was withdrawn or erased before they were there to be told of it. */
@Component
class Late {

  private final Withdrawals withdrawals;
  private final Forgetting forgetting;
  private final Dropping dropping;
  private final Rulings rulings;
  private final Cases cases;

  Late(
      Withdrawals withdrawals,
      Forgetting forgetting,
      Dropping dropping,
      Rulings rulings,
      Cases cases) {
    this.withdrawals = withdrawals;
    this.forgetting = forgetting;
    this.dropping = dropping;
    this.rulings = rulings;
    this.cases = cases;
  }

  /** Puts the cases of such comments as they then are into the map, which is by comment id. */
  void settle(Map<String, Case> judged) {
    Map<String, Instant> withdrawn = withdrawals.among(judged.keySet());
    withdrawn.forEach((id, at) -> rulings.apply(id, subject -> Requests.withdrawn(subject, at)));
    Set<String> settled = new HashSet<>(withdrawn.keySet());
    settled.addAll(forgetting.settle(judged.keySet()));
    if (!settled.isEmpty()) {
      judged.putAll(cases.find(settled));
    }
    dropping.dropLate(judged.values());
  }
}
