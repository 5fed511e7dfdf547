package org.newsroom.moderation.judging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;

/**
 * Makes of what the rules say what the site wants to be in force: a pure function.
 *
 * @param cause the occasion on which the rules judge
 * @param at the time at which they do
 * @param premoderated whether the author's comments wait for an editor
 * @param doubted the categories whose rejections wait for an editor
 */
record ModerationPolicy(Cause cause, Instant at, boolean premoderated, Set<Category> doubted) {

  private static final String ARTICLE_UNKNOWN = "article-unknown";

  /**
   * Where editors moderate, an article or an author, a comment that is not rejected waits for one.
   */
  Proposal proposal(Assessment assessment, @Nullable Article article) {
    if (article != null && article.isWithdrawn()) {
      return dropped(assessment);
    }
    if (assessment.verdict() == Verdict.REJECTED) {
      return isDoubted(assessment.reason())
          ? held(assessment.reason(), Grounds.of(assessment))
          : proposal(assessment);
    }
    if (article == null) {
      return articleUnknown(assessment);
    }
    boolean forEditors =
        assessment.verdict() == Verdict.APPROVED
            && (premoderated || article.moderationMode() == Article.Mode.EDITORS);
    return forEditors
        ? held(Reason.EDITORIAL_REVIEW, Grounds.of(assessment))
        : proposal(assessment);
  }

  /** A comment is rejected for one reason, which stands for the gravest finding's category. */
  private boolean isDoubted(@Nullable Reason rejection) {
    return doubted.stream().anyMatch(category -> category.publicReason() == rejection);
  }

  /** Nothing comes on the page of an article that is off the website, whatever the comment says. */
  private Proposal dropped(Assessment assessment) {
    Grounds none = new Grounds(0, List.of(), assessment.ruleSet(), List.of());
    return new Proposal(
        Verdict.REJECTED, Reason.ARTICLE_WITHDRAWN, none, Cause.ARTICLE_WITHDRAWN, at);
  }

  /** The rules failed: the fault is named, and never given as a reason about the content. */
  Proposal fault(String what, RuleSetVersion ruleSet) {
    return held(Reason.TECHNICAL, new Grounds(0, List.of(), ruleSet, List.of(what)));
  }

  /** While it is not known whom the article names, nobody can say whether somebody is defamed. */
  private Proposal articleUnknown(Assessment assessment) {
    return held(Reason.TECHNICAL, Grounds.of(assessment).degradedBy(ARTICLE_UNKNOWN));
  }

  private Proposal proposal(Assessment assessment) {
    return new Proposal(
        assessment.verdict(), assessment.reason(), Grounds.of(assessment), cause, at);
  }

  private Proposal held(@Nullable Reason reason, Grounds grounds) {
    return new Proposal(Verdict.HELD, reason, grounds, cause, at);
  }
}
