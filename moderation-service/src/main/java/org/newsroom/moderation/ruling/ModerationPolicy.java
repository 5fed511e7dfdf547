package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;

/** What the site does with what the rules say: a pure function. */
final class ModerationPolicy {

  private static final String ARTICLE_UNKNOWN = "article-unknown";

  private ModerationPolicy() {}

  /** Where editors moderate, whatever is not rejected waits for one. */
  static Ruling ruling(Assessment assessment, Article.Mode mode, Instant at) {
    boolean forEditors = mode == Article.Mode.EDITORS && assessment.verdict() == Verdict.APPROVED;
    return new Ruling(
        1,
        forEditors ? Verdict.HELD : assessment.verdict(),
        null,
        at,
        forEditors ? Reason.EDITORIAL_REVIEW : assessment.reason(),
        assessment.score(),
        assessment.findings(),
        assessment.ruleSet(),
        assessment.degraded());
  }

  /** The rules failed: the fault is named, and never given as a reason about the content. */
  static Ruling fault(String what, RuleSetVersion ruleSet, Instant at) {
    return new Ruling(
        1, Verdict.HELD, null, at, Reason.TECHNICAL, 0, List.of(), ruleSet, List.of(what));
  }

  /** Whom the article names is not known, so that nobody can say whether somebody is defamed. */
  static Ruling articleUnknown(Assessment assessment, Instant at) {
    return assessment.verdict() == Verdict.REJECTED
        ? ruling(assessment, Article.Mode.AUTOMATIC, at)
        : new Ruling(
            1,
            Verdict.HELD,
            null,
            at,
            Reason.TECHNICAL,
            assessment.score(),
            assessment.findings(),
            assessment.ruleSet(),
            List.of(ARTICLE_UNKNOWN));
  }
}
