package org.newsroom.moderation.judging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
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

  RulesInForce(RuleEngine engine, RuleFaults faults, Clock clock, MeterRegistry meters) {
    this.engine = engine;
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
    try {
      Assessment assessment =
          Objects.requireNonNull(evaluation.record(() -> engine.evaluate(candidate)));
      faults.note(occasion.commentId(), assessment.faults());
      return policy(occasion).proposal(assessment, article);
    } catch (RuntimeException e) {
      faults.note(occasion.commentId(), e);
      return policy(occasion).fault(RuleFaults.ENGINE, engine.ruleSet().version());
    }
  }

  private ModerationPolicy policy(Occasion occasion) {
    return new ModerationPolicy(occasion.cause(), clock.instant(), occasion.premoderated());
  }

  /**
   * The occasion on which a comment is judged.
   *
   * @param author the author's recent comments, and others', as far as they are known
   * @param premoderated whether the author's comments wait for an editor
   */
  record Occasion(Cause cause, String commentId, AuthorContext author, boolean premoderated) {}
}
