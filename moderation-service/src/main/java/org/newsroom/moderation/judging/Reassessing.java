package org.newsroom.moderation.judging;

import java.util.List;
import java.util.Optional;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Cases;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Rulings;
import org.springframework.stereotype.Service;

/**
 * Has the rules in force judge a stored comment again, under its article as it is now. Whether the
 * comment is a copy is not judged: what its author and others sent at the time is not kept.
 */
@Service
public class Reassessing {

  private final RulesInForce rules;
  private final Articles articles;
  private final Cases cases;
  private final Rulings rulings;

  Reassessing(RulesInForce rules, Articles articles, Cases cases, Rulings rulings) {
    this.rules = rules;
    this.articles = articles;
    this.cases = cases;
    this.rulings = rulings;
  }

  /** The comment's case as it then is, or nothing when the comment was never judged. */
  public Optional<Case> reassess(String commentId) {
    Optional<Case> known = cases.find(commentId);
    while (known.isPresent() && !applied(known.get())) {
      // Somebody ruled meanwhile: what follows on that ruling may be something else.
      known = cases.find(commentId);
    }
    return known.flatMap(before -> cases.find(commentId));
  }

  private boolean applied(Case subject) {
    Change change = subject.judged(judge(subject));
    if (change instanceof Change.Ruled ruled) {
      return rulings.enact(subject, ruled);
    }
    return !(change instanceof Change.Queued queued) || rulings.propose(subject, queued);
  }

  private Proposal judge(Case subject) {
    String articleId = subject.comment().articleId();
    Article article = articles.find(List.of(articleId)).get(articleId);
    return rules.judge(
        new RulesInForce.Occasion(Cause.RULE_SET, subject.commentId(), AuthorContext.unknown()),
        subject.comment(),
        article);
  }
}
