package org.newsroom.moderation.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.Outcome;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;

/** What the site does with what the rules say: a pure function. */
final class ModerationPolicy {

  private static final String ARTICLE_UNKNOWN = "article-unknown";

  private ModerationPolicy() {}

  /** Where editors moderate, whatever is not rejected waits for one. */
  static Ruling ruling(Verdict verdict, Article.Mode mode, Instant at) {
    boolean forEditors = mode == Article.Mode.EDITORS && verdict.outcome() == Outcome.APPROVED;
    return new Ruling(
        1,
        forEditors ? Outcome.HELD : verdict.outcome(),
        null,
        at,
        forEditors ? Reason.EDITORIAL_REVIEW : reason(verdict),
        verdict.score(),
        verdict.findings(),
        verdict.ruleSet(),
        verdict.degraded());
  }

  /** The rules failed: the fault is named, and never given as a reason about the content. */
  static Ruling fault(String what, RuleSetVersion ruleSet, Instant at) {
    return new Ruling(
        1, Outcome.HELD, null, at, Reason.TECHNICAL, 0, List.of(), ruleSet, List.of(what));
  }

  /** Whom the article names is not known, so that nobody can say whether somebody is defamed. */
  static Ruling articleUnknown(Verdict verdict, Instant at) {
    return verdict.outcome() == Outcome.REJECTED
        ? ruling(verdict, Article.Mode.AUTOMATIC, at)
        : new Ruling(
            1,
            Outcome.HELD,
            null,
            at,
            Reason.TECHNICAL,
            verdict.score(),
            verdict.findings(),
            verdict.ruleSet(),
            List.of(ARTICLE_UNKNOWN));
  }

  private static @Nullable Reason reason(Verdict verdict) {
    return verdict.reason() == null ? null : Reason.valueOf(verdict.reason().name());
  }
}
