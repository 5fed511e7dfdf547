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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rules that this instance judges comments by, under the policy of the site. */
@Component
class RulesInForce {

  private static final Logger log = LoggerFactory.getLogger(RulesInForce.class);

  private final RuleEngine engine;
  private final Clock clock;
  private final Timer evaluation;

  RulesInForce(RuleEngine engine, Clock clock, MeterRegistry meters) {
    this.engine = engine;
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
    Candidate candidate =
        new Candidate(comment.text(), comment.locale(), context, occasion.author());
    try {
      Assessment assessment =
          Objects.requireNonNull(evaluation.record(() -> engine.evaluate(candidate)));
      return policy(occasion).proposal(assessment, article);
    } catch (RuntimeException e) {
      log.atError()
          .addKeyValue("commentId", occasion.commentId())
          .addKeyValue("fault", e.getClass().getName())
          .log("The rule engine failed; the comment is held");
      return policy(occasion).fault("rule-engine", engine.ruleSet().version());
    }
  }

  private ModerationPolicy policy(Occasion occasion) {
    return new ModerationPolicy(occasion.cause(), clock.instant());
  }

  /**
   * The occasion on which a comment is judged.
   *
   * @param author the author's recent comments, and others', as far as they are known
   */
  record Occasion(Cause cause, String commentId, AuthorContext author) {}
}
