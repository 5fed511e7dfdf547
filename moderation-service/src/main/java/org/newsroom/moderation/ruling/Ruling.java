package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * A verdict on a comment that came into force.
 *
 * @param sequence from 1, one more with each ruling on the same comment
 * @param editor the editor's name, where one ruled, and only there
 * @param reason the part of it that the public may be told
 * @param answers the ids of the reports and of the appeal that it answers, at most 100
 */
public record Ruling(
    long sequence,
    Verdict verdict,
    DecidedBy decidedBy,
    @Nullable String editor,
    Cause cause,
    Instant decidedAt,
    @Nullable Reason reason,
    Grounds grounds,
    List<String> answers) {

  /** Who ruled. Whoever comes later in this list is not overruled by whoever comes earlier. */
  public enum DecidedBy {
    RULES,
    EDITOR;

    boolean yieldsTo(DecidedBy inForce) {
      return compareTo(inForce) < 0;
    }
  }

  /** The occasion of a ruling. */
  public enum Cause {
    /** A reader sent the comment. */
    SUBMISSION,
    /** An editor decided. */
    DECISION,
    /** The comment was to be judged again by the rules that are in force now. */
    RULE_SET,
    /** The comment's author corrected it. */
    CORRECTION,
    /** Readers reported the comment. */
    REPORT,
    /** The comment's author asked for another look. */
    APPEAL,
    /** The article of a comment that waits was withdrawn. */
    ARTICLE_WITHDRAWN
  }

  public Ruling {
    answers = List.copyOf(answers);
    if (sequence < 1) {
      throw new IllegalArgumentException("rulings are numbered from 1");
    }
    if ((decidedBy == DecidedBy.EDITOR) != (editor != null)) {
      throw new IllegalArgumentException("editors rule under their name, and nobody else has one");
    }
  }

  /** The first ruling on a comment is the rules' own. */
  static Ruling first(Proposal proposal) {
    return ofRules(1, proposal);
  }

  /** The rules' ruling that follows on this one. */
  Ruling next(Proposal proposal) {
    return ofRules(sequence + 1, proposal);
  }

  /** The editor's ruling that follows on this one. */
  Ruling next(Order order, Instant at, Grounds grounds) {
    return new Ruling(
        sequence + 1,
        order.verdict(),
        DecidedBy.EDITOR,
        order.editor().name(),
        Cause.DECISION,
        at,
        order.terms().reason(),
        grounds.seenByEditor(),
        List.of());
  }

  private static Ruling ofRules(long sequence, Proposal proposal) {
    return new Ruling(
        sequence,
        proposal.verdict(),
        DecidedBy.RULES,
        null,
        proposal.cause(),
        proposal.at(),
        proposal.reason(),
        proposal.grounds(),
        List.of());
  }

  /** The same ruling, where it answers reports or an appeal. */
  Ruling answering(Cause occasion, List<String> ids) {
    return new Ruling(
        sequence, verdict, decidedBy, editor, occasion, decidedAt, reason, grounds, ids);
  }

  /** The same ruling, of whose grounds only these are still known. */
  public Ruling on(Grounds known) {
    return new Ruling(
        sequence, verdict, decidedBy, editor, cause, decidedAt, reason, known, answers);
  }

  /** The same ruling under a later number: it came into force again. */
  Ruling numbered(long number) {
    return new Ruling(
        number, verdict, decidedBy, editor, cause, decidedAt, reason, grounds, answers);
  }

  /** The same ruling, which an editor has put in force again. It answers nobody twice. */
  Ruling restored(long number, Instant at) {
    return new Ruling(number, verdict, decidedBy, editor, cause, at, reason, grounds, List.of());
  }
}
