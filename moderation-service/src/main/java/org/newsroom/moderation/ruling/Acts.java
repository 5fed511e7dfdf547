package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Aftermath.Before;
import org.newsroom.moderation.ruling.Decision.Action;

/** All that editors may do with a case: pure functions, as those of {@link Case}. */
public final class Acts {

  private Acts() {}

  /**
   * Takes an editor's order on what waits; objections and a proposal are settled by it. What may
   * defame somebody comes on the page when a second editor approves. A decision that is undone
   * leads back to what was before it. The order of an editor who gave it before changes nothing.
   */
  public static Change decided(Case subject, Order order, Instant now) {
    if (repeats(subject, order)) {
      return new Change.Unchanged();
    }
    Change.@Nullable Refusal refusal = refusal(subject, order, now);
    if (refusal != null) {
      return new Change.Refused(refusal);
    }
    if (needsSecond(subject, order)) {
      Handling approved = handling(subject).with(new Handling.Approval(order.editor().name(), now));
      return queued(subject, Decision.of(subject, Action.APPROVED_FIRST, order, now), approved);
    }
    if (confirms(subject, order)) {
      return queued(subject, Decision.of(subject, Action.CONFIRMED, order, now), Handling.NONE);
    }
    Before before = subject.aftermath().undone();
    return order.isUndo() && before != null && leadsBack(subject, before)
        ? restored(subject, before, order, now)
        : ruled(subject, order, now);
  }

  /** Passes a case on. */
  public static Change escalated(Case subject, Order order, Handling.Desk to, Instant now) {
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

  /** Puts a case off. */
  public static Change snoozed(Case subject, Order order, Instant until, Instant now) {
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

  /** Adds a note for colleagues. */
  public static Change noted(Case subject, Order order, Instant now) {
    return new Change.Queued(decisions(subject, Decision.of(subject, Action.NOTED, order, now)));
  }

  private static Handling handling(Case subject) {
    return subject.aftermath().handling();
  }

  /** An answer may be lost on its way: the editor who gives the same order again has succeeded. */
  private static boolean repeats(Case subject, Order order) {
    Handling.Approval first = handling(subject).approval();
    if (first != null && first.by().equals(order.editor().name())) {
      return order.verdict() == Verdict.APPROVED && needsSecond(subject, order);
    }
    Ruling ruling = subject.inForce().ruling();
    return isDecided(subject)
        && !order.revise()
        && order.editor().name().equals(ruling.editor())
        && order.verdict() == ruling.verdict()
        && order.terms().reason() == ruling.reason();
  }

  private static Change.@Nullable Refusal refusal(Case subject, Order order, Instant now) {
    if (!subject.isWithdrawn() && isDecided(subject) && !order.revise()) {
      return Change.Refusal.ALREADY_DECIDED;
    }
    return refusalOf(subject, order, now);
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

  /** Whether an order would bring on the page, by one editor alone, what may defame somebody. */
  private static boolean needsSecond(Case subject, Order order) {
    Handling.Approval first = handling(subject).approval();
    return order.verdict() == Verdict.APPROVED
        && subject.isLegal()
        && subject.inForce().ruling().verdict() != Verdict.APPROVED
        && (first == null || first.by().equals(order.editor().name()));
  }

  private static boolean confirms(Case subject, Order order) {
    return subject.waitsFor() == Case.Waiting.SAMPLE
        && order.verdict() == subject.ruling().verdict();
  }

  private static Change queued(Case subject, Decision made, Handling handling) {
    Case next = decisions(subject, made).with(subject.aftermath().with(handling));
    return new Change.Queued(without(next, subject.proposal()));
  }

  private static Change ruled(Case subject, Order order, Instant now) {
    Case inForce = subject.inForce();
    Ruling next = inForce.ruling().next(order, now, subject.grounds());
    Action action = order.isUndo() ? Action.UNDONE : Action.DECIDED;
    Case ruled = decisions(inForce, Decision.of(subject, action, order, now)).ruled(next).next();
    return new Change.Ruled(without(ruled.with(ruled.aftermath().with(Before.of(subject))), null));
  }

  /** Nothing has come meanwhile that the state before does not know of. */
  private static boolean leadsBack(Case subject, Before before) {
    return subject.ruling().decidedBy() == Ruling.DecidedBy.EDITOR
        && subject.ruling().sequence() == before.judged().ruling().sequence() + 1
        && subject.aftermath().notes() == before.aftermath().notes()
        && subject.aftermath().newest() == before.aftermath().newest();
  }

  private static Change restored(Case subject, Before before, Order order, Instant now) {
    Ruling again = before.judged().ruling().restored(subject.ruling().sequence() + 1, now);
    Case next =
        decisions(subject, Decision.of(subject, Action.UNDONE, order, now))
            .with(
                before.judged().comment(), again, subject.aftermath().restored(before.aftermath()));
    return new Change.Ruled(without(next, before.proposal()));
  }

  private static Case decisions(Case subject, Decision made) {
    List<Decision> all = Stream.concat(subject.decisions().stream(), Stream.of(made)).toList();
    return new Case(
        subject.commentId(),
        subject.comment(),
        subject.origin(),
        subject.ruling(),
        subject.proposal(),
        subject.proposals(),
        subject.claim(),
        all,
        subject.aftermath());
  }

  /** The case, which nobody has in hand any more, with this proposal or without. */
  private static Case without(Case subject, @Nullable Proposal proposal) {
    return new Case(
        subject.commentId(),
        subject.comment(),
        subject.origin(),
        subject.ruling(),
        proposal,
        subject.proposals(),
        null,
        subject.decisions(),
        subject.aftermath());
  }
}
