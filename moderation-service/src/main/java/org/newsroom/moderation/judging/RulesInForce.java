package org.newsroom.moderation.judging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.springframework.stereotype.Component;

/** The rules that this instance judges comments by, under the policy of the site. */
@Component
class RulesInForce {

  private final RuleEngine engine;
  private final Clock clock;
  private final Timer evaluation;
  private final RuleFaults faults;
  private final DoubtedCategories doubted;

  RulesInForce(
      RuleEngine engine,
      RuleFaults faults,
      DoubtedCategories doubted,
      Clock clock,
      MeterRegistry meters) {
    this.engine = engine;
    this.doubted = doubted;
    this.faults = faults;
    this.clock = clock;
    this.evaluation =
        Timer.builder("newsroom.rules.evaluation")
            .description("What the rules take for one comment")
            .register(meters);
  }

  /**
   * Says what is to be in force for a comment on the article.
   *
   * @param article null when none of that id was heard of
   */
  Proposal judge(Occasion occasion, Comment comment, @Nullable Article article) {
    ArticleContext context = article == null ? ArticleContext.none() : article.context();
    AuthorContext author =
        occasion.author().signing(comment.authorName(), comment.authorVerified());
    Candidate candidate = new Candidate(comment.text(), comment.locale(), context, author);
    // A store that is away is no fault of the rules: the comment is judged when it is back.
    ModerationPolicy policy = policy(occasion, doubted.inDoubt());
    try {
      Assessment assessment =
          Objects.requireNonNull(evaluation.record(() -> engine.evaluate(candidate)));
      faults.note(occasion.commentId(), assessment.faults());
      return policy.proposal(assessment, article);
    } catch (RuntimeException e) {
      faults.note(occasion.commentId(), e);
      return policy.fault(RuleFaults.ENGINE, engine.ruleSet().version());
    }
  }

  private ModerationPolicy policy(Occasion occasion, Set<Category> inDoubt) {
    return new ModerationPolicy(
        occasion.cause(), clock.instant(), occasion.premoderated(), inDoubt);
  }

  /**
   * The occasion on which a comment is judged.
   *
   * @param author the author's recent comments, and others', as far as they are known
   * @param premoderated whether the author's comments wait for an editor
   */
  record Occasion(Cause cause, String commentId, AuthorContext author, boolean premoderated) {}
}
