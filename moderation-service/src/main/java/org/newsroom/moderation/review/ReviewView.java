package org.newsroom.moderation.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.explanation.InLanguageOfRequest;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.Strike;
import tools.jackson.databind.annotation.JsonSerialize;

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
 * @param waits how it waits; absent when it does not
 * @param original the text as its author wrote it, where an editor struck words from it
 * @param blind whether it is to be read without knowing what the rules decided, so that verdict,
 *     score and evidence are absent
 */
public record ReviewView(
    String commentId,
    long revision,
    @Nullable Verdict verdict,
    @Nullable String editor,
    @Nullable Instant decidedAt,
    @Nullable Reason reason,
    ArticleReference article,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Double score,
    List<Finding> evidence,
    RuleSetVersion ruleSet,
    List<String> degraded,
    @Nullable Claim claim,
    List<Decision> decisions,
    @Nullable Map<String, Long> history,
    Ruling.@Nullable DecidedBy decidedBy,
    Ruling.@Nullable Cause cause,
    Case.@Nullable Waiting waitsFor,
    @Nullable Proposal proposal,
    @Nullable Integer commentRevision,
    Objections.@Nullable Standing standing,
    Objections.@Nullable Reports reports,
    Objections.@Nullable Appeal appeal,
    @Nullable Instant withdrawnAt,
    @Nullable @JsonUnwrapped Waits waits,
    @Nullable Boolean blind,
    @Nullable String original) {

  /** All that is known of a case. */
  static ReviewView of(
      Case all, @Nullable Map<String, Long> history, @Nullable Waits waits, Instant now) {
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
        new ArticleReference(
            comment.articleId(), subject.origin().articleTitle(), subject.origin().section()),
        comment.parentId(),
        Author.of(subject),
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
        subject.aftermath().withdrawnAt(),
        waits,
        null,
        comment.original() == null ? null : comment.original().text());
  }

  /** The same without anything that says what the rules decided. */
  ReviewView blinded() {
    return new ReviewView(
        commentId,
        revision,
        null,
        null,
        null,
        null,
        article,
        parentId,
        author,
        text,
        locale,
        submittedAt,
        null,
        List.of(),
        ruleSet,
        List.of(),
        claim,
        List.of(),
        null,
        null,
        null,
        waitsFor,
        null,
        commentRevision,
        null,
        null,
        null,
        withdrawnAt,
        waits,
        true,
        null);
  }

  /** The article, with its title and section as they were when the comment came. */
  record ArticleReference(String id, String title, @Nullable String section) {}

  /**
   * The comment's author.
   *
   * @param key the key under which the author's other comments are found; absent for a guest of
   *     whom nothing is known
   * @param kind what the key tells: the account, the e-mail address, or no more than the network
   */
  @Schema(name = "ReviewAuthor")
  record Author(String name, boolean verified, @Nullable String key, @Nullable Kind kind) {

    /** How well an author is known. */
    enum Kind {
      ACCOUNT,
      EMAIL,
      NETWORK
    }

    static Author of(Case subject) {
      Comment comment = subject.comment();
      String key = subject.origin().authorKey();
      return new Author(
          comment.authorName(), comment.authorVerified(), key, key == null ? null : kind(key));
    }

    private static Kind kind(String key) {
      if (key.startsWith("id:")) {
        return Kind.ACCOUNT;
      }
      return key.startsWith("email:") ? Kind.EMAIL : Kind.NETWORK;
    }
  }

  /**
   * A finding of the rules, with UTF-16 offsets into the text.
   *
   * @param inDoubt true where something harmless may be meant, else absent
   * @param of NAME where it is about the author's name, with an empty span; else absent
   */
  record Finding(
      String rule,
      Category category,
      Severity severity,
      int from,
      int to,
      @JsonSerialize(using = InLanguageOfRequest.class) String why,
      @Nullable Boolean inDoubt,
      @Nullable Part of) {

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
                      found.why(),
                      found.inDoubt() ? true : null,
                      found.otherPart()))
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

  /** Something that an editor once did. */
  record Decision(
      long sequence,
      Verdict verdict,
      @Nullable Reason reason,
      @Nullable String note,
      String by,
      Instant at,
      org.newsroom.moderation.ruling.Decision.Action action,
      @Nullable String message,
      @Nullable String grounds,
      @Nullable String batch,
      @Nullable List<Strike.Span> strike) {

    static Decision of(org.newsroom.moderation.ruling.Decision made) {
      var details = made.details();
      return new Decision(
          made.sequence(),
          made.verdict(),
          made.reason(),
          made.note(),
          made.by(),
          made.at(),
          made.action(),
          details == null ? null : details.message(),
          details == null ? null : details.grounds(),
          details == null ? null : details.batch(),
          details == null ? null : details.strike());
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
