package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Aftermath.Standing;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Reports;

/**
 * A comment with the ruling in force for it. This is the one place that knows which verdict comes
 * into force: an editor's always, one of the rules unless an editor has ruled on that text. What
 * else may happen to a comment is in {@link Requests}.
 *
 * @param comment the revision that the ruling judges
 * @param proposal the verdict of the rules that waits beside an editor's ruling
 * @param proposals how often something came or went, over all rulings, that an editor must have
 *     seen to decide
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
    List<Decision> decisions,
    Aftermath aftermath) {

  public Case {
    decisions = List.copyOf(decisions);
  }

  /** The occasion for which a comment waits for an editor. */
  public enum Waiting {
    /** It is held, and was never on the page. */
    SUBMISSION,
    /** Its correction is held. */
    CORRECTION,
    /** Its author appealed. */
    APPEAL,
    /** Readers reported it. */
    REPORT,
    /** The rules contradict the editor's ruling in force. */
    PROPOSAL,
    /** One editor wants it on the page, and a second has to. */
    APPROVAL,
    /** The rules decided, and an editor is to read it without knowing how. */
    SAMPLE
  }

  /** The case of a comment that was never judged before. */
  public static Case opened(String commentId, Comment comment, Origin origin, Proposal first) {
    Aftermath none = Aftermath.NONE.with((Standing) null, comment.revision());
    return new Case(
        commentId, comment, origin, Ruling.first(first), null, 0, null, List.of(), none);
  }

  /** Grows with each change that an editor must have seen to decide, and never comes again. */
  public long revision() {
    return ruling.sequence() + proposals;
  }

  /**
   * Whatever the editor said, beside verdict and reason, who made the ruling in force: also where
   * that came into force again, because a decision after it was undone.
   */
  public Decision.@Nullable Details said() {
    Decision own = last(made -> made.isRuling() && made.sequence() == ruling.sequence());
    Decision source =
        own == null || own.action() != Decision.Action.UNDONE
            ? own
            : last(
                made ->
                    made.action().isVerdict()
                        && made.verdict() == ruling.verdict()
                        && made.reason() == ruling.reason()
                        && made.by().equals(ruling.editor()));
    return source == null ? (own == null ? null : own.details()) : source.details();
  }

  private @Nullable Decision last(Predicate<Decision> which) {
    return decisions.stream().filter(which).reduce((earlier, later) -> later).orElse(null);
  }

  /** Whether its author has taken the comment back, for good. */
  public boolean isWithdrawn() {
    return aftermath.withdrawnAt() != null;
  }

  /**
   * The case as later rulings take it. After a correction was rejected they are on the revision
   * that stayed on the page; while one is held they are on the correction.
   */
  public Case inForce() {
    Standing standing = aftermath.standing();
    if (standing == null || ruling.verdict() == Verdict.HELD) {
      return this;
    }
    Ruling again = standing.ruling().numbered(ruling.sequence());
    Aftermath without = aftermath.with((Standing) null, aftermath.newest());
    return with(standing.comment(), again, without);
  }

  /** The occasion for which it waits for an editor, or null when it does not. */
  public @Nullable Waiting waitsFor() {
    if (isWithdrawn()) {
      return null;
    }
    if (ruling.verdict() == Verdict.HELD) {
      return aftermath.standing() != null || ruling.cause() == Ruling.Cause.CORRECTION
          ? Waiting.CORRECTION
          : Waiting.SUBMISSION;
    }
    if (aftermath.appeal() != null) {
      return Waiting.APPEAL;
    }
    if (aftermath.reports().areOpen()) {
      return Waiting.REPORT;
    }
    if (proposal != null) {
      return Waiting.PROPOSAL;
    }
    if (aftermath.handling().approval() != null) {
      return Waiting.APPROVAL;
    }
    return aftermath.handling().sampled() ? Waiting.SAMPLE : null;
  }

  /** The queue in which it waits, or null when it does not. */
  public @Nullable Line line() {
    Waiting waiting = waitsFor();
    if (waiting == null) {
      return null;
    }
    if (aftermath.handling().snooze() != null) {
      return Line.SNOOZED;
    }
    if (isEscalatedTo(Handling.Desk.LEGAL)) {
      return Line.LEGAL;
    }
    return switch (waiting) {
      case REPORT -> Line.REPORTED;
      case APPEAL -> Line.APPEALS;
      case SAMPLE -> Line.SAMPLE;
      case SUBMISSION, CORRECTION, PROPOSAL, APPROVAL ->
          isLegal() ? Line.LEGAL : grounds().degraded().isEmpty() ? Line.PENDING : Line.DEGRADED;
    };
  }

  /** Whether editors are not to be told what the rules decided, until one has read it. */
  public boolean isBlind() {
    return line() == Line.SAMPLE;
  }

  /** The time at which it began to wait: of the comment, its appeal or the first report of it. */
  public Instant since() {
    Waiting waiting = waitsFor();
    Reports reports = aftermath.reports();
    Appeal appeal = aftermath.appeal();
    if (waiting == Waiting.APPEAL && appeal != null) {
      return appeal.at();
    }
    if (waiting == Waiting.REPORT && reports.since() != null) {
      return reports.since();
    }
    return waiting == Waiting.PROPOSAL && proposal != null
        ? proposal.at()
        : Objects.requireNonNullElse(comment.revisedAt(), comment.submittedAt());
  }

  /** The evidence on which an editor is to decide. */
  public Grounds grounds() {
    return proposal == null ? ruling.grounds() : proposal.grounds();
  }

  /** Whether it may defame somebody, so that two editors have to bring it on the page. */
  public boolean isLegal() {
    return isEscalatedTo(Handling.Desk.LEGAL)
        || grounds().evidence().stream()
            .anyMatch(finding -> finding.category() == Category.DEFAMATION);
  }

  boolean isEscalatedTo(Handling.Desk desk) {
    Handling.Escalation escalation = aftermath.handling().escalation();
    return escalation != null && escalation.to() == desk;
  }

  /** The case, of which an editor is to read what the rules decided. */
  public Case sampled() {
    Handling handling = new Handling(null, null, null, true);
    return ruling.verdict() == Verdict.HELD ? this : with(aftermath.with(handling));
  }

  /** Whether a colleague of the editor has the case in hand. */
  public boolean isClaimedAgainst(String editor, Instant now) {
    return claim != null && claim.holdsAgainst(editor, now);
  }

  /** Takes what the rules say now: it comes into force, waits for an editor, or is nothing new. */
  public Change judged(Proposal says) {
    if (isWithdrawn() || isLate(says)) {
      return new Change.Unchanged();
    }
    Case subject = inForce();
    if (Ruling.DecidedBy.RULES.yieldsTo(subject.ruling.decidedBy())) {
      return proposed(says, subject.ruling.verdict());
    }
    Proposal next = forEditor(says);
    return next.says(subject.ruling.verdict(), subject.ruling.reason(), subject.ruling.grounds())
        ? new Change.Unchanged()
        : subject.ruled(subject.ruling.next(next));
  }

  private boolean isLate(Proposal says) {
    return says.at().isBefore(ruling.decidedAt())
        || proposal != null && says.at().isBefore(proposal.at());
  }

  /**
   * Another text of what an editor did not let through as it was is let through by an editor alone.
   */
  Proposal forEditor(Proposal says) {
    List<Decision> rulings = decisions.stream().filter(Decision::isRuling).toList();
    Decision last = rulings.isEmpty() ? null : rulings.get(rulings.size() - 1);
    boolean refused =
        last != null
            && (last.verdict() != Verdict.APPROVED || last.action() == Decision.Action.EDITED);
    return refused && says.verdict() == Verdict.APPROVED ? says.forEditor() : says;
  }

  private Change proposed(Proposal says, Verdict inForce) {
    @Nullable Proposal next = says.verdict() == inForce ? null : says;
    boolean same = next == null ? proposal == null : proposal != null && next.repeats(proposal);
    return same ? new Change.Unchanged() : new Change.Queued(with(next));
  }

  /** Puts a ruling on this revision in force, with what it answers. */
  Change.Ruled ruled(Ruling next) {
    List<String> answers = aftermath.answersOf(next);
    Ruling.Cause cause = next.cause();
    if (cause == Ruling.Cause.DECISION && !answers.isEmpty()) {
      cause = aftermath.appeal() == null ? Ruling.Cause.REPORT : Ruling.Cause.APPEAL;
    }
    Ruling ruled = next.answering(cause, answers);
    return new Change.Ruled(with(comment, ruled, aftermath.after(next.verdict(), answers)).with());
  }

  /** No proposal waits, and a claim lasts only as long as there is something to decide. */
  private Case with() {
    Case settled =
        new Case(commentId, comment, origin, ruling, null, proposals, claim, decisions, aftermath);
    return settled.waitsFor() == null
        ? new Case(commentId, comment, origin, ruling, null, proposals, null, decisions, aftermath)
        : settled;
  }

  /** The case with a proposal or without. */
  Case with(@Nullable Proposal waiting) {
    Case queued =
        new Case(
            commentId,
            comment,
            origin,
            ruling,
            waiting,
            proposals + 1,
            claim,
            decisions,
            aftermath);
    return waiting == null && queued.waitsFor() == null ? queued.with() : queued;
  }

  Case with(Aftermath after) {
    return with(comment, ruling, after);
  }

  Case with(Comment judged, Ruling inForce, Aftermath after) {
    return new Case(
        commentId, judged, origin, inForce, proposal, proposals, claim, decisions, after);
  }
}
