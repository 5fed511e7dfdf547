package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.stereotype.Service;

/** Has a case take what an editor does, if it does. */
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
    return act(commentId, (subject, now) -> Acts.decided(subject, order, now));
  }

  /** The answer says what is so now; when somebody was quicker, what they did. */
  Result act(String commentId, BiFunction<Case, Instant, Change> act) {
    Optional<Change> change =
        rulings.apply(commentId, subject -> act.apply(subject, clock.instant()));
    Optional<Case> now = cases.find(commentId);
    if (change.isEmpty() || now.isEmpty()) {
      return new Unknown();
    }
    return change.get() instanceof Change.Refused refused
        ? new Refused(now.get(), refused.why())
        : new Done(now.get());
  }

  /** The answer to an editor. */
  sealed interface Result {}

  record Done(Case subject) implements Result {}

  record Refused(Case subject, Change.Refusal why) implements Result {}

  record Unknown() implements Result {}
}
