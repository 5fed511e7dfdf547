package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Decision.Action;

/** All that editors may do with a case: pure functions, as those of {@link Case}. */
public final class Acts {

  private Acts() {}

  /**
   * Takes an editor's order on what waits; objections and a proposal are settled by it. What may
   * defame somebody comes on the page when a second editor approves. A decision that is undone
   * leads back to what was before it. The order of an editor who gave it before changes nothing.
   * Words that are struck stay struck until that decision is undone or the author corrects them.
   */
  public static Change decided(Case subject, Order given, Instant now) {
    if (repeats(subject, given)) {
      return new Change.Unchanged();
    }
    Change.@Nullable Refusal refusal = refusal(subject, given, now);
    if (refusal != null) {
      return new Change.Refused(refusal);
    }
    Order order = given.striking(Approving.agreed(subject, given));
    if (Approving.needsSecond(subject, order)) {
      return approvedFirst(subject, order, now);
    }
    if (confirms(subject, order)) {
      return queued(subject, Decision.of(subject, Action.CONFIRMED, order, now), Handling.NONE);
    }
    return Enacting.enacted(subject, order, now);
  }

  /** A second editor has to have seen which words the first wants struck. */
  private static Change approvedFirst(Case subject, Order order, Instant now) {
    Strike strike = Approving.agreed(subject, order);
    Handling handling = handling(subject);
    Handling.Approval approval = new Handling.Approval(order.editor().name(), now, strike.kept());
    Change.Queued queued =
        queued(
            subject,
            Decision.of(subject, Action.APPROVED_FIRST, order, now),
            handling.with(approval));
    return strike.isNone() && handling.approval() == null
        ? queued
        : new Change.Queued(queued.next().with(queued.next().proposal()));
  }

  /** Passes a case on. The same order of the same editor again changes nothing. */
  public static Change escalated(Case subject, Order order, Handling.Desk to, Instant now) {
    Handling.Escalation before = handling(subject).escalation();
    if (before != null && before.to() == to && repeats(subject, Action.ESCALATED, order)) {
      return new Change.Unchanged();
    }
    Change.@Nullable Refusal refusal = refusalToHandle(subject, order, now);
    if (refusal != null) {
      return new Change.Refused(refusal);
    }
    Handling.Escalation escalation =
        new Handling.Escalation(to, order.editor().name(), now, order.terms().note());
    return queued(
        subject,
        Decision.of(subject, Action.ESCALATED, order, now),
        handling(subject).with(escalation));
  }

  /** Takes back that a case was passed on. */
  public static Change keptHere(Case subject) {
    Handling handling = handling(subject);
    return handling.escalation() == null
        ? new Change.Unchanged()
        : new Change.Queued(
            subject.with(
                subject
                    .aftermath()
                    .with(
                        new Handling(
                            null, handling.snooze(), handling.approval(), handling.sampled()))));
  }

  /** Puts a case off. The same order of the same editor again changes nothing. */
  public static Change snoozed(Case subject, Order order, Instant until, Instant now) {
    Handling.Snooze before = handling(subject).snooze();
    // The store keeps milliseconds.
    if (before != null
        && before.until().toEpochMilli() == until.toEpochMilli()
        && repeats(subject, Action.SNOOZED, order)) {
      return new Change.Unchanged();
    }
    Change.@Nullable Refusal refusal = refusalToHandle(subject, order, now);
    if (refusal != null) {
      return new Change.Refused(refusal);
    }
    return queued(
        subject,
        Decision.of(subject, Action.SNOOZED, order, now),
        handling(subject).with(new Handling.Snooze(until, order.editor().name())));
  }

  /** Puts a case back where it waited before it was put off. */
  public static Change woken(Case subject) {
    return handling(subject).snooze() == null
        ? new Change.Unchanged()
        : new Change.Queued(
            subject.with(subject.aftermath().with(handling(subject).with((Handling.Snooze) null))));
  }

  /** Adds a note for colleagues, unless the same editor has just left the same one. */
  public static Change noted(Case subject, Order order, Instant now) {
    return repeats(subject, Action.NOTED, order)
        ? new Change.Unchanged()
        : new Change.Queued(
            Enacting.decisions(subject, Decision.of(subject, Action.NOTED, order, now)));
  }

  private static Handling handling(Case subject) {
    return subject.aftermath().handling();
  }

  /** An answer may be lost on its way: the editor who gives the same order again has succeeded. */
  private static boolean repeats(Case subject, Order order) {
    if (Approving.repeatsFirst(subject, order)) {
      return true;
    }
    Ruling ruling = subject.inForce().ruling();
    return isDecided(subject)
        && !order.revise()
        && order.editor().name().equals(ruling.editor())
        && order.verdict() == ruling.verdict()
        && order.terms().reason() == ruling.reason()
        && Approving.repeatsStrike(subject, order);
  }

  private static boolean repeats(Case subject, Action action, Order order) {
    if (subject.decisions().isEmpty()) {
      return false;
    }
    Decision last = subject.decisions().get(subject.decisions().size() - 1);
    return last.action() == action
        && last.by().equals(order.editor().name())
        && Objects.equals(last.note(), order.terms().note());
  }

  private static Change.@Nullable Refusal refusal(Case subject, Order order, Instant now) {
    if (!subject.isWithdrawn() && isDecided(subject) && !order.revise()) {
      return Change.Refusal.ALREADY_DECIDED;
    }
    Change.@Nullable Refusal refusal = refusalOf(subject, order, now);
    return refusal == null && !Approving.isPossible(subject, order)
        ? Change.Refusal.NOTHING_LEFT
        : refusal;
  }

  private static Change.@Nullable Refusal refusalToHandle(Case subject, Order order, Instant now) {
    return !subject.isWithdrawn() && subject.waitsFor() == null
        ? Change.Refusal.NOT_WAITING
        : refusalOf(subject, order, now);
  }

  private static Change.@Nullable Refusal refusalOf(Case subject, Order order, Instant now) {
    if (subject.isWithdrawn()) {
      return Change.Refusal.WITHDRAWN;
    }
    if (order.seen() != subject.revision()) {
      return Change.Refusal.STALE;
    }
    if (order.editor().isSenior()) {
      return null;
    }
    if (subject.isClaimedAgainst(order.editor().name(), now)) {
      return Change.Refusal.CLAIMED;
    }
    return subject.isEscalatedTo(Handling.Desk.SENIOR) ? Change.Refusal.SENIOR_REQUIRED : null;
  }

  private static boolean isDecided(Case subject) {
    return subject.inForce().ruling().decidedBy() == Ruling.DecidedBy.EDITOR
        && subject.waitsFor() == null;
  }

  private static boolean confirms(Case subject, Order order) {
    return subject.waitsFor() == Case.Waiting.SAMPLE
        && Approving.agreed(subject, order).isNone()
        && order.verdict() == subject.ruling().verdict();
  }

  private static Change.Queued queued(Case subject, Decision made, Handling handling) {
    Case next = Enacting.decisions(subject, made).with(subject.aftermath().with(handling));
    return new Change.Queued(Enacting.without(next, subject.proposal()));
  }
}
