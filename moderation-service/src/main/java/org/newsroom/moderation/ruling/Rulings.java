package org.newsroom.moderation.ruling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.stereotype.Component;

/**
 * Puts rulings in force and what waits into the queues: one write each, which also holds the event
 * that announces a ruling.
 */
@Component
public class Rulings {

  private final Cases cases;
  private final Announcements announcements;
  private final OutboxRelay relay;
  private final VerdictMeters meters;
  private final Ledger ledger;
  private final CasesChanged changed;
  private final Clock clock;

  Rulings(
      Cases cases,
      Announcements announcements,
      OutboxRelay decisionRelay,
      VerdictMeters meters,
      Ledger ledger,
      CasesChanged changed,
      Clock clock) {
    this.cases = cases;
    this.announcements = announcements;
    this.relay = decisionRelay;
    this.meters = meters;
    this.ledger = ledger;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Stores a ruling that follows on the one in force, and has it announced.
   *
   * @return false when the case has changed meanwhile, and the ruling has to be thought over
   */
  private boolean enact(
      Case before, Change.Ruled ruled, Function<Case, OutgoingEvent> announcement) {
    Case next = ruled.next();
    List<OutgoingEvent> events =
        Stream.of(ruled.returned(), next).filter(Objects::nonNull).map(announcement).toList();
    Instant at = clock.instant();
    if (!cases.change(before, next, events, at)) {
      return false;
    }
    relay.stored(next.commentId(), events, at);
    meters.count(next.ruling());
    record(before, next);
    return true;
  }

  /**
   * Stores what has changed beside the ruling in force.
   *
   * @return false when the case has changed meanwhile, and the change has to be thought over
   */
  private boolean queue(Case before, Change.Queued queued) {
    Proposal proposal = queued.next().proposal();
    if (!cases.change(before, queued.next(), List.of(), clock.instant())) {
      return false;
    }
    if (proposal != null && !proposal.equals(before.proposal())) {
      meters.count(proposal);
    }
    record(before, queued.next());
    return true;
  }

  private void record(Case before, Case next) {
    changed.changed(before, next);
    if (next.decisions().size() > before.decisions().size()) {
      ledger.record(next.commentId());
    }
  }

  /**
   * Has a case take what befalls it, however often it changes meanwhile.
   *
   * @return what became of it, or nothing when the comment was never judged
   */
  public Optional<Change> apply(String commentId, Function<Case, Change> event) {
    return apply(commentId, announcements::of, event);
  }

  /** The same for what an event brings, whose trace a ruling then continues. */
  public Optional<Change> apply(
      String commentId, @Nullable String traceparent, Function<Case, Change> event) {
    return apply(commentId, next -> announcements.of(next, traceparent), event);
  }

  private Optional<Change> apply(
      String commentId, Function<Case, OutgoingEvent> announcement, Function<Case, Change> event) {
    while (true) {
      Optional<Case> known = cases.find(commentId);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      Change change = event.apply(known.get());
      if (stored(known.get(), change, announcement)) {
        return Optional.of(change);
      }
      // Somebody was quicker: what follows on that may be something else.
    }
  }

  private boolean stored(Case before, Change change, Function<Case, OutgoingEvent> announcement) {
    if (change instanceof Change.Ruled ruled) {
      return enact(before, ruled, announcement);
    }
    return !(change instanceof Change.Queued queued) || queue(before, queued);
  }
}
