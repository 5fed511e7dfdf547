package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Aftermath.Before;
import org.newsroom.moderation.ruling.Aftermath.Standing;
import org.newsroom.moderation.ruling.Decision.Action;

/** Puts in force what an editor has decided, or what was before it. */
final class Enacting {

  private Enacting() {}

  /** A decision that is undone leads back, unless something has come meanwhile. */
  static Change enacted(Case subject, Order order, Instant now) {
    Before before = subject.aftermath().undone();
    return order.isUndo() && before != null && leadsBack(subject, before)
        ? restored(subject, before, order, now)
        : ruled(subject, order, now);
  }

  private static Change ruled(Case subject, Order order, Instant now) {
    Case inForce = subject.inForce();
    Case judged = judged(inForce, order);
    Ruling next = inForce.ruling().next(order, now, grounds(subject, order));
    Decision made = Decision.of(subject, actionOf(order, judged, inForce), order, now);
    Case ruled = decisions(judged, made).ruled(next).next();
    return new Change.Ruled(without(ruled.with(ruled.aftermath().with(Before.of(subject))), null));
  }

  private static Action actionOf(Order order, Case judged, Case before) {
    if (order.isUndo()) {
      return Action.UNDONE;
    }
    return judged.comment().equals(before.comment()) ? Action.DECIDED : Action.EDITED;
  }

  private static Case judged(Case inForce, Order order) {
    Comment comment = inForce.comment();
    Comment judged =
        order.isUndo()
            ? comment.restored()
            : comment.without(Approving.agreed(inForce, order), inForce.grounds());
    return inForce.with(judged, inForce.ruling(), inForce.aftermath());
  }

  /** All that was found in the text that is judged. */
  private static Grounds grounds(Case subject, Order order) {
    Comment before = subject.inForce().comment();
    return order.isUndo() && before.original() != null
        ? subject.grounds().on(before.original())
        : subject.grounds().without(Approving.agreed(subject, order), before.text());
  }

  /** Nothing has come meanwhile that the state before does not know of. */
  private static boolean leadsBack(Case subject, Before before) {
    return subject.ruling().decidedBy() == Ruling.DecidedBy.EDITOR
        && subject.ruling().sequence() == before.judged().ruling().sequence() + 1
        && subject.aftermath().notes() == before.aftermath().notes()
        && subject.aftermath().newest() == before.aftermath().newest();
  }

  private static Change restored(Case subject, Before before, Order order, Instant now) {
    Case returned = returned(subject, before, now);
    Case last = returned == null ? subject : returned;
    Ruling again = before.judged().ruling().restored(last.ruling().sequence() + 1, now);
    Case next =
        decisions(last, Decision.of(last, Action.UNDONE, order, now))
            .with(
                before.judged().comment(), again, subject.aftermath().restored(before.aftermath()));
    return new Change.Ruled(without(next, before.proposal()), returned);
  }

  /** Where the decision took the page from another revision, that one comes back first. */
  private static @Nullable Case returned(Case subject, Before before, Instant now) {
    Standing standing = before.aftermath().standing();
    if (standing == null || subject.aftermath().standing() != null) {
      return null;
    }
    Ruling again = standing.ruling().restored(subject.ruling().sequence() + 1, now);
    return subject.with(standing.comment(), again, subject.aftermath());
  }

  static Case decisions(Case subject, Decision made) {
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
  static Case without(Case subject, @Nullable Proposal proposal) {
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
