package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Ruling;

/**
 * A case as an editor's page needs it.
 *
 * @param revision the number that If-Match of a decision must name, in quotation marks
 * @param history verdicts on the author's last hundred comments; only where one review is asked for
 * @param decidedBy who made the ruling in force; with EDITOR there is an editor's name
 * @param cause the occasion of the ruling in force
 * @param waitsFor the occasion for which it waits for an editor; absent when it does not
 * @param proposal the verdict of the rules that waits beside an editor's ruling
 * @param commentRevision the revision of the comment whose text it is; absent means 1
 * @param standing the text that is on the page, while its correction waits
 */
public record ReviewView(
    String commentId,
    long revision,
    Verdict verdict,
    @Nullable String editor,
    Instant decidedAt,
    @Nullable Reason reason,
    ArticleReference article,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    double score,
    List<Finding> evidence,
    RuleSetVersion ruleSet,
    List<String> degraded,
    @Nullable Claim claim,
    List<Decision> decisions,
    @Nullable Map<String, Long> history,
    Ruling.DecidedBy decidedBy,
    Ruling.Cause cause,
    Case.@Nullable Waiting waitsFor,
    @Nullable Proposal proposal,
    @Nullable Integer commentRevision,
    Objections.@Nullable Standing standing,
    Objections.@Nullable Reports reports,
    Objections.@Nullable Appeal appeal,
    @Nullable Instant withdrawnAt) {

  /** The view of a case, with the claim on it unless that has expired. */
  public static ReviewView of(Case all, @Nullable Map<String, Long> history, Instant now) {
    Case subject = all.inForce();
    Ruling ruling = subject.ruling();
    Grounds grounds = ruling.grounds();
    Comment comment = subject.comment();
    return new ReviewView(
        subject.commentId(),
        subject.revision(),
        ruling.verdict(),
        ruling.editor(),
        ruling.decidedAt(),
        ruling.reason(),
        new ArticleReference(comment.articleId(), subject.origin().articleTitle()),
        comment.parentId(),
        new Author(comment.authorName(), comment.authorVerified()),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        grounds.score(),
        Finding.of(grounds),
        RuleSetVersion.of(grounds),
        grounds.degraded(),
        Claim.of(subject.claim(), now),
        subject.decisions().stream().map(Decision::of).toList(),
        history,
        ruling.decidedBy(),
        ruling.cause(),
        subject.waitsFor(),
        Proposal.of(subject.proposal()),
        comment.revision() == 1 ? null : comment.revision(),
        Objections.Standing.of(subject),
        Objections.Reports.of(subject),
        Objections.Appeal.of(subject),
        subject.aftermath().withdrawnAt());
  }

  /** The article, with its title as it was when the comment came. */
  record ArticleReference(String id, String title) {}

  /** The comment's author. */
  record Author(String name, boolean verified) {}

  /** A finding of the rules, with UTF-16 offsets into the text. */
  record Finding(String rule, Category category, Severity severity, int from, int to, String why) {

    static List<Finding> of(Grounds grounds) {
      return grounds.evidence().stream()
          .map(
              found ->
                  new Finding(
                      found.rule(),
                      found.category(),
                      found.severity(),
                      found.from(),
                      found.to(),
                      found.why()))
          .toList();
    }
  }

  /** The rules that found it. */
  record RuleSetVersion(String version, String digest) {

    static RuleSetVersion of(Grounds grounds) {
      return new RuleSetVersion(grounds.ruleSet().version(), grounds.ruleSet().digest());
    }
  }

  /** A claim that has not expired. */
  record Claim(String by, Instant until) {

    static @Nullable Claim of(org.newsroom.moderation.ruling.@Nullable Claim claim, Instant now) {
      return claim != null && claim.isValid(now) ? new Claim(claim.by(), claim.until()) : null;
    }
  }

  /** A decision that an editor once made. */
  record Decision(
      long sequence,
      Verdict verdict,
      @Nullable Reason reason,
      @Nullable String note,
      String by,
      Instant at) {

    static Decision of(org.newsroom.moderation.ruling.Decision made) {
      return new Decision(
          made.sequence(), made.verdict(), made.reason(), made.note(), made.by(), made.at());
    }
  }

  /** A verdict of the rules that is not in force, because an editor has ruled. */
  record Proposal(
      Verdict verdict,
      @Nullable Reason reason,
      double score,
      List<Finding> evidence,
      RuleSetVersion ruleSet,
      List<String> degraded,
      Instant at,
      Ruling.Cause cause) {

    static @Nullable Proposal of(org.newsroom.moderation.ruling.@Nullable Proposal waiting) {
      if (waiting == null) {
        return null;
      }
      Grounds grounds = waiting.grounds();
      return new Proposal(
          waiting.verdict(),
          waiting.reason(),
          grounds.score(),
          Finding.of(grounds),
          RuleSetVersion.of(grounds),
          grounds.degraded(),
          waiting.at(),
          waiting.cause());
    }
  }
}
