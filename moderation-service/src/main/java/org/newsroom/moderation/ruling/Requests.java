package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Aftermath.Standing;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Report;

/**
 * All that readers and the newsroom may ask of a case after it was opened: pure functions, as those
 * of {@link Case}.
 */
public final class Requests {

  private Requests() {}

  /**
   * Takes a correction, which is a new text: the rules may rule on it although an editor ruled on
   * the revision before. A revision that is on the page stays there unless the correction is
   * approved.
   */
  public static Change corrected(Case subject, Comment revision, long fingerprint, Proposal says) {
    if (subject.isWithdrawn() || revision.revision() <= subject.aftermath().newest()) {
      return new Change.Unchanged();
    }
    Case inForce = subject.inForce();
    Standing standing =
        inForce.ruling().verdict() == Verdict.APPROVED
            ? new Standing(inForce.comment(), inForce.ruling())
            : subject.aftermath().standing();
    Aftermath after = subject.aftermath().with(standing, revision.revision());
    Origin origin = subject.origin().with(fingerprint);
    Case next =
        new Case(
            subject.commentId(),
            revision,
            origin,
            subject.ruling(),
            null,
            subject.proposals(),
            subject.claim(),
            subject.decisions(),
            after);
    return next.ruled(subject.ruling().next(subject.forEditor(says)));
  }

  /** Takes the author's word that the comment is taken back. Nothing can happen to it then. */
  public static Change withdrawn(Case subject, Instant at) {
    if (subject.isWithdrawn()) {
      return new Change.Unchanged();
    }
    return new Change.Queued(
        new Case(
            subject.commentId(),
            subject.comment(),
            subject.origin(),
            subject.ruling(),
            null,
            subject.proposals(),
            null,
            subject.decisions(),
            subject.aftermath().withdrawn(at)));
  }

  /** Takes a report of what is on the page. An editor who decides answers it, seen or not. */
  public static Change reported(Case subject, Report report) {
    Aftermath before = subject.aftermath();
    if (subject.isWithdrawn() || onPage(subject) != Verdict.APPROVED) {
      return new Change.Moot();
    }
    return before.reports().know(report)
        ? new Change.Unchanged()
        : new Change.Queued(
            subject.with(
                subject.comment(), subject.ruling(), before.with(before.reports().with(report))));
  }

  private static Verdict onPage(Case subject) {
    return subject.aftermath().standing() == null ? subject.ruling().verdict() : Verdict.APPROVED;
  }

  /** Takes an appeal against the ruling in force, which an editor has to have seen to decide. */
  public static Change appealed(Case subject, Appeal appeal) {
    Ruling ruling = subject.ruling();
    if (appeal.equals(subject.aftermath().appeal())) {
      return new Change.Unchanged();
    }
    boolean moot =
        subject.isWithdrawn()
            || onPage(subject) == Verdict.APPROVED
            || ruling.reason() == Reason.ARTICLE_WITHDRAWN
            || ruling.sequence() != appeal.sequence();
    if (moot || subject.aftermath().appeal() != null) {
      return new Change.Moot();
    }
    return new Change.Queued(
        new Case(
            subject.commentId(),
            subject.comment(),
            subject.origin(),
            ruling,
            subject.proposal(),
            subject.proposals() + 1,
            subject.claim(),
            subject.decisions(),
            subject.aftermath().with(appeal)));
  }

  /**
   * Drops what waits, since the article is off the website. This is no verdict on the content, so
   * it does not ask who ruled before. The reports and the appeal that wait are answered by it. A
   * proposal is taken back. An editor's ruling on what is on the page stays: the page itself is
   * off.
   */
  public static Change dropped(Case subject, Instant at) {
    if (subject.waitsFor() == null) {
      return new Change.Unchanged();
    }
    if (subject.waitsFor() == Case.Waiting.PROPOSAL) {
      return new Change.Queued(subject.with((Proposal) null));
    }
    if (subject.waitsFor() == Case.Waiting.SAMPLE || subject.waitsFor() == Case.Waiting.APPROVAL) {
      return new Change.Queued(subject.with(subject.aftermath().with(Handling.NONE)));
    }
    Case inForce = subject.inForce();
    Grounds none = new Grounds(0, List.of(), inForce.ruling().grounds().ruleSet(), List.of());
    Proposal drop =
        new Proposal(
            Verdict.REJECTED, Reason.ARTICLE_WITHDRAWN, none, Ruling.Cause.ARTICLE_WITHDRAWN, at);
    return inForce.ruled(inForce.ruling().next(drop));
  }
}
