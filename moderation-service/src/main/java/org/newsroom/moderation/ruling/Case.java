package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;

/**
 * A comment with the ruling in force for it. This is the one place that knows which verdict comes
 * into force: an editor's always, one of the rules unless an editor has ruled.
 *
 * @param proposal the verdict of the rules that waits beside an editor's ruling
 * @param proposals how often a proposal came or went, over all rulings
 * @param claim an editor's hold, which may have expired
 * @param decisions all that editors ever decided, oldest first
 */
public record Case(
    String commentId,
    Comment comment,
    Origin origin,
    Ruling ruling,
    @Nullable Proposal proposal,
    int proposals,
    @Nullable Claim claim,
    List<Decision> decisions) {

  public Case {
    decisions = List.copyOf(decisions);
  }

  /** The occasion for which a comment waits for an editor. */
  public enum Waiting {
    /** It is held. */
    HELD,
    /** The rules contradict the editor's ruling in force. */
    PROPOSAL
  }

  /** The case of a comment that was never judged before. */
  public static Case opened(String commentId, Comment comment, Origin origin, Proposal first) {
    return new Case(commentId, comment, origin, Ruling.first(first), null, 0, null, List.of());
  }

  /** Grows with each change of what is in force or proposed, and never comes again. */
  public long revision() {
    return ruling.sequence() + proposals;
  }

  /** The occasion for which it waits for an editor, or null when it does not. */
  public @Nullable Waiting waitsFor() {
    if (ruling.verdict() == Verdict.HELD) {
      return Waiting.HELD;
    }
    return proposal == null ? null : Waiting.PROPOSAL;
  }

  /** Whether a colleague of the editor has the case in hand. */
  public boolean isClaimedAgainst(String editor, Instant now) {
    return claim != null && claim.holdsAgainst(editor, now);
  }

  /** Takes what the rules say now: it comes into force, waits for an editor, or is nothing new. */
  public Change judged(Proposal says) {
    if (isLate(says)) {
      return new Change.Unchanged();
    }
    if (Ruling.DecidedBy.RULES.yieldsTo(ruling.decidedBy())) {
      return proposed(says);
    }
    return says.says(ruling.verdict(), ruling.reason(), ruling.grounds())
        ? new Change.Unchanged()
        : new Change.Ruled(with(ruling.next(says), null, proposals));
  }

  private boolean isLate(Proposal says) {
    return says.at().isBefore(ruling.decidedAt())
        || proposal != null && says.at().isBefore(proposal.at());
  }

  private Change proposed(Proposal says) {
    @Nullable Proposal next = says.verdict() == ruling.verdict() ? null : says;
    boolean same = next == null ? proposal == null : proposal != null && next.repeats(proposal);
    return same ? new Change.Unchanged() : new Change.Queued(with(ruling, next, proposals + 1));
  }

  /** Takes an editor's order; a proposal that waits is settled by it. */
  public Change decided(Order order, Instant now) {
    Change.@Nullable Refusal refusal = refusal(order, now);
    if (refusal != null) {
      return new Change.Refused(refusal);
    }
    Ruling next = ruling.next(order, now, proposal == null ? ruling.grounds() : proposal.grounds());
    List<Decision> made =
        Stream.concat(decisions.stream(), Stream.of(Decision.of(next, order))).toList();
    return new Change.Ruled(
        new Case(commentId, comment, origin, next, null, proposals, null, made));
  }

  private Change.@Nullable Refusal refusal(Order order, Instant now) {
    if (isDecided() && !order.revise()) {
      return Change.Refusal.ALREADY_DECIDED;
    }
    if (order.seen() != revision()) {
      return Change.Refusal.STALE;
    }
    return isClaimedAgainst(order.editor().name(), now) && !order.editor().mayOverrideClaims()
        ? Change.Refusal.CLAIMED
        : null;
  }

  private boolean isDecided() {
    return ruling.decidedBy() == Ruling.DecidedBy.EDITOR && waitsFor() == null;
  }

  /** A claim lasts as long as there is something to decide. */
  private Case with(Ruling inForce, @Nullable Proposal waiting, int changes) {
    boolean waits = waiting != null || inForce.verdict() == Verdict.HELD;
    return new Case(
        commentId, comment, origin, inForce, waiting, changes, waits ? claim : null, decisions);
  }
}
