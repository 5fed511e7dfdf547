package org.newsroom.moderation.ruling;

import java.time.Clock;
import java.util.List;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.stereotype.Component;

/**
 * Puts rulings in force and proposals into the queue: one write each, which also holds the event
 * that announces a ruling.
 */
@Component
public class Rulings {

  private final Cases cases;
  private final Announcements announcements;
  private final OutboxRelay relay;
  private final VerdictMeters meters;
  private final Clock clock;

  Rulings(
      Cases cases,
      Announcements announcements,
      OutboxRelay relay,
      VerdictMeters meters,
      Clock clock) {
    this.cases = cases;
    this.announcements = announcements;
    this.relay = relay;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Stores a ruling that follows on the one in force, and has it announced.
   *
   * @return false when the case has changed meanwhile, and the ruling has to be thought over
   */
  public boolean enact(Case before, Change.Ruled ruled) {
    Case next = ruled.next();
    OutgoingEvent event = announcements.of(next);
    if (!cases.change(before, next, List.of(event), clock.instant())) {
      return false;
    }
    relay.stored(next.commentId(), List.of(event));
    meters.count(next.ruling());
    return true;
  }

  /**
   * Stores a proposal that waits beside the ruling in force, or that no longer does.
   *
   * @return false when the case has changed meanwhile, and the proposal has to be thought over
   */
  public boolean propose(Case before, Change.Queued queued) {
    Proposal proposal = queued.next().proposal();
    if (!cases.change(before, queued.next(), List.of(), clock.instant())) {
      return false;
    }
    if (proposal != null) {
      meters.count(proposal);
    }
    return true;
  }
}
