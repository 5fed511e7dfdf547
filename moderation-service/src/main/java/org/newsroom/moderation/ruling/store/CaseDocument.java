package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.store.ProposalDocument.Evidence;
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
 * @param lines like queue, while it waits in one of the other queues: its place, by the queue's
 *     name
 * @param sender absent where nothing is known of it, and in what earlier releases stored
 * @param traceparent absent unless the trace in which the comment came is sampled
 * @param aftermath absent where nothing came after the first submission but rulings
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
    @Nullable Place queue,
    @Nullable ProposalDocument proposal,
    @Nullable Integer proposals,
    @Field(write = ALWAYS) @Nullable String author,
    String articleTitle,
    @Nullable String section,
    long fingerprint,
    @Nullable Long sender,
    @Nullable String traceparent,
    CommentDocument comment,
    Claims.@Nullable Hold claim,
    @Nullable List<DecisionDocument> decisions,
    @Nullable List<String> answers,
    @Nullable AftermathDocument aftermath,
    @Nullable Map<String, Place> lines) {

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
        Places.pending(subject),
        ProposalDocument.of(subject),
        subject.proposals() == 0 ? null : subject.proposals(),
        subject.origin().authorKey(),
        subject.origin().articleTitle(),
        subject.origin().section(),
        subject.origin().fingerprint(),
        subject.origin().sender() == 0 ? null : subject.origin().sender(),
        subject.origin().traceparent(),
        CommentDocument.of(subject.comment()),
        claim == null ? null : Claims.Hold.of(claim),
        subject.decisions().isEmpty()
            ? null
            : subject.decisions().stream().map(DecisionDocument::of).toList(),
        ruling.answers().isEmpty() ? null : ruling.answers(),
        AftermathDocument.of(subject.aftermath()),
        Places.others(subject));
  }

  Case subject() {
    boolean current = proposal != null && proposal.over() == sequence;
    return new Case(
        id,
        comment.comment(),
        new Origin(
            articleTitle, section, author, fingerprint, sender == null ? 0 : sender, traceparent),
        ruling(),
        current ? Objects.requireNonNull(proposal).proposal() : null,
        proposals == null ? 0 : proposals,
        claim == null ? null : claim.claim(),
        decisions == null ? List.of() : decisions.stream().map(DecisionDocument::decision).toList(),
        AftermathDocument.read(aftermath, comment.number()));
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
            score, Evidence.findings(evidence), new RuleSetVersion(ruleSet, digest), degraded),
        answers == null ? List.of() : answers);
  }

  /** Sets every field that a ruling, a correction or an objection changes. */
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
            .set("degraded", degraded)
            .set("comment", comment)
            .set("fingerprint", fingerprint);
    setOrUnset(changes, "answers", answers);
    setOrUnset(changes, "aftermath", aftermath);
    setOrUnset(changes, "queue", queue);
    setOrUnset(changes, "lines", lines);
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
}
