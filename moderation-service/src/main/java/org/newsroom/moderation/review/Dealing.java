package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Component;

/** Deals editors what nobody has in hand, of several queues the most urgent first. */
@Component
class Dealing {

  private final Queue queue;
  private final Urgency urgency;
  private final Claims claims;
  private final ReviewProperties settings;
  private final Clock clock;

  Dealing(Queue queue, Urgency urgency, Claims claims, ReviewProperties settings, Clock clock) {
    this.queue = queue;
    this.urgency = urgency;
    this.claims = claims;
    this.settings = settings;
    this.clock = clock;
  }

  /** Claims as many for the editor, or as there are. */
  List<Case> deal(List<Queue.Filter> filters, Editor editor, int count) {
    Instant now = clock.instant();
    Claim claim = new Claim(editor.name(), now.plus(settings.claimFor()));
    Map<Queue.Filter, Instant> due = due(filters, now);
    List<Case> hand = new ArrayList<>();
    while (hand.size() < count && !due.isEmpty()) {
      Queue.Filter first = Collections.min(due.entrySet(), Map.Entry.comparingByValue()).getKey();
      Optional<Case> dealt = claims.next(first, editor, claim, now);
      if (dealt.isPresent()) {
        hand.add(dealt.get());
        // The next of the same queue is no more urgent.
        due.put(first, urgency.dueAt(dealt.get()));
      } else {
        due.remove(first);
      }
    }
    return hand;
  }

  /** When the first of each queue is due, without those that are empty. */
  private Map<Queue.Filter, Instant> due(List<Queue.Filter> filters, Instant now) {
    Map<Queue.Filter, Instant> due = new HashMap<>();
    for (Queue.Filter filter : filters) {
      if (filters.size() == 1) {
        due.put(filter, now);
      } else {
        queue.first(filter).ifPresent(first -> due.put(filter, urgency.dueAt(first)));
      }
    }
    return due;
  }
}
