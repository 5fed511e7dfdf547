package org.newsroom.moderation.ruling;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.ProposalDocument.Evidence;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A case as MongoDB keeps it. Its fields are known to this package alone. A release that kept
 * neither {@code decidedBy} nor {@code cause} reads and writes the same documents.
 *
 * @param queue there only while the comment waits for an editor, so that the sparse indexes over it
 *     hold the comments that wait and nothing else
 * @param proposals absent where there never was a proposal
 * @param decisions absent where there never was a decision
 */
@Document(Cases.COLLECTION)
record CaseDocument(
    @MongoId String id,
    long sequence,
    Verdict verdict,
    @Nullable DecidedBy decidedBy,
    @Field(write = ALWAYS) @Nullable String editor,
    @Nullable Cause cause,
    Instant decidedAt,
    @Field(write = ALWAYS) @Nullable Reason reason,
    double score,
    List<Evidence> evidence,
    String ruleSet,
    String digest,
    List<String> degraded,
    Queue.@Nullable Place queue,
    @Nullable ProposalDocument proposal,
    @Nullable Integer proposals,
    @Field(write = ALWAYS) @Nullable String author,
    String articleTitle,
    long fingerprint,
    Subject comment,
    Queue.@Nullable Hold claim,
    @Nullable List<Decided> decisions) {

  static CaseDocument of(Case subject) {
    Ruling ruling = subject.ruling();
    Grounds grounds = ruling.grounds();
    Claim claim = subject.claim();
    return new CaseDocument(
        subject.commentId(),
        ruling.sequence(),
        ruling.verdict(),
        ruling.decidedBy(),
        ruling.editor(),
        ruling.cause(),
        ruling.decidedAt(),
        ruling.reason(),
        grounds.score(),
        Evidence.of(grounds),
        grounds.ruleSet().version(),
        grounds.ruleSet().digest(),
        grounds.degraded(),
        Queue.Place.of(subject),
        ProposalDocument.of(subject),
        subject.proposals() == 0 ? null : subject.proposals(),
        subject.origin().authorKey(),
        subject.origin().articleTitle(),
        subject.origin().fingerprint(),
        Subject.of(subject.comment()),
        claim == null ? null : Queue.Hold.of(claim),
        subject.decisions().isEmpty()
            ? null
            : subject.decisions().stream().map(Decided::of).toList());
  }

  Case subject() {
    boolean current = proposal != null && proposal.over() == sequence;
    return new Case(
        id,
        comment.comment(),
        new Origin(articleTitle, author, fingerprint),
        ruling(),
        current ? Objects.requireNonNull(proposal).proposal() : null,
        proposals == null ? 0 : proposals,
        claim == null ? null : claim.claim(),
        decisions == null ? List.of() : decisions.stream().map(Decided::decision).toList());
  }

  /**
   * A name is an editor's, whatever {@code decidedBy} says: a release that does not know that field
   * leaves it as it was when an editor decides there.
   */
  private Ruling ruling() {
    DecidedBy by =
        editor == null ? Objects.requireNonNullElse(decidedBy, DecidedBy.RULES) : DecidedBy.EDITOR;
    Cause presumed = by == DecidedBy.EDITOR ? Cause.DECISION : Cause.SUBMISSION;
    return new Ruling(
        sequence,
        verdict,
        by,
        editor,
        cause == null || decidedBy != by ? presumed : cause,
        decidedAt,
        reason,
        new Grounds(
            score, Evidence.findings(evidence), new RuleSetVersion(ruleSet, digest), degraded));
  }

  /** Sets every field that a ruling or a proposal changes. */
  Update changes() {
    Update changes =
        new Update()
            .set("sequence", sequence)
            .set("verdict", verdict)
            .set("decidedBy", decidedBy)
            .set("editor", editor)
            .set("cause", cause)
            .set("decidedAt", decidedAt)
            .set("reason", reason)
            .set("score", score)
            .set("evidence", evidence)
            .set("ruleSet", ruleSet)
            .set("digest", digest)
            .set("degraded", degraded);
    setOrUnset(changes, "queue", queue);
    setOrUnset(changes, "proposal", proposal);
    setOrUnset(changes, "proposals", proposals);
    return changes;
  }

  private static void setOrUnset(Update changes, String field, @Nullable Object value) {
    if (value == null) {
      changes.unset(field);
    } else {
      changes.set(field, value);
    }
  }

  /** A comment as MongoDB keeps it within its case. */
  record Subject(
      String articleId,
      @Field(write = ALWAYS) @Nullable String parentId,
      String threadId,
      String authorName,
      boolean authorVerified,
      String text,
      String locale,
      Instant submittedAt) {

    static Subject of(Comment comment) {
      return new Subject(
          comment.articleId(),
          comment.parentId(),
          comment.threadId(),
          comment.authorName(),
          comment.authorVerified(),
          comment.text(),
          comment.locale(),
          comment.submittedAt());
    }

    Comment comment() {
      return new Comment(
          articleId, parentId, threadId, authorName, authorVerified, text, locale, submittedAt);
    }
  }

  /** A decision as MongoDB keeps it within its case. */
  record Decided(
      long sequence,
      Verdict verdict,
      @Field(write = ALWAYS) @Nullable Reason reason,
      @Field(write = ALWAYS) @Nullable String note,
      String by,
      Instant at) {

    static Decided of(Decision decision) {
      return new Decided(
          decision.sequence(),
          decision.verdict(),
          decision.reason(),
          decision.note(),
          decision.by(),
          decision.at());
    }

    Decision decision() {
      return new Decision(sequence, verdict, reason, note, by, at);
    }
  }
}
