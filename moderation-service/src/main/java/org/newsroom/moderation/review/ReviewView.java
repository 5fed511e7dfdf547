package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Ruling;

/**
 * A review as an editor's page needs it.
 *
 * @param revision what If-Match of a decision must name, in quotation marks
 * @param history verdicts on the author's last hundred comments; only where one review is asked for
 */
record ReviewView(
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
    @Nullable Map<String, Long> history) {

  record ArticleReference(String id, String title) {}

  record Author(String name, boolean verified) {}

  static ReviewView of(Review review, @Nullable Map<String, Long> history, Instant now) {
    Case subject = review.subject();
    Ruling ruling = subject.ruling();
    Claim claim = review.claim();
    return new ReviewView(
        subject.commentId(),
        ruling.sequence(),
        ruling.verdict(),
        ruling.editor(),
        ruling.decidedAt(),
        ruling.reason(),
        new ArticleReference(subject.comment().articleId(), subject.articleTitle()),
        subject.comment().parentId(),
        new Author(subject.comment().authorName(), subject.comment().authorVerified()),
        subject.comment().text(),
        subject.comment().locale(),
        subject.comment().submittedAt(),
        ruling.score(),
        ruling.evidence(),
        ruling.ruleSet(),
        ruling.degraded(),
        claim != null && now.isBefore(claim.until()) ? claim : null,
        review.decisions(),
        history);
  }
}
