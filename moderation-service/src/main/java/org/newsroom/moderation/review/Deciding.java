package org.newsroom.moderation.review;

import java.time.Clock;
import java.util.Optional;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.stereotype.Service;

/** Puts an editor's decision in force, if the case takes it. */
@Service
class Deciding {

  private final Cases cases;
  private final Rulings rulings;
  private final Clock clock;

  Deciding(Cases cases, Rulings rulings, Clock clock) {
    this.cases = cases;
    this.rulings = rulings;
    this.clock = clock;
  }

  Result decide(String commentId, Order order) {
    while (true) {
      Optional<Case> known = cases.find(commentId);
      if (known.isEmpty()) {
        return new Unknown();
      }
      Case before = known.get();
      Change change = before.decided(order, clock.instant());
      if (change instanceof Change.Refused refused) {
        return new Refused(before, refused.why());
      }
      if (change instanceof Change.Ruled ruled && rulings.enact(before, ruled)) {
        return new Decided(cases.find(commentId).orElse(ruled.next()));
      }
      // Somebody was quicker: say what they decided.
    }
  }

  /** The answer to an order. */
  sealed interface Result {}

  record Decided(Case subject) implements Result {}

  record Refused(Case subject, Change.Refusal why) implements Result {}

  record Unknown() implements Result {}
}
