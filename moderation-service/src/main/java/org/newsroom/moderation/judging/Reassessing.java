package org.newsroom.moderation.judging;

import java.util.List;
import java.util.Optional;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.stereotype.Service;

/**
 * Has the rules in force judge a stored comment again, under its article as it is now. Whether the
 * comment is a copy is not judged: what its author and others sent at the time is not kept.
 */
@Service
public class Reassessing {

  private final RulesInForce rules;
  private final PremoderatedAuthors premoderated;
  private final Articles articles;
  private final Cases cases;
  private final Rulings rulings;

  Reassessing(
      RulesInForce rules,
      PremoderatedAuthors premoderated,
      Articles articles,
      Cases cases,
      Rulings rulings) {
    this.rules = rules;
    this.premoderated = premoderated;
    this.articles = articles;
    this.cases = cases;
    this.rulings = rulings;
  }

  /** The comment's case as it then is, or nothing when the comment was never judged. */
  public Optional<Case> reassess(String commentId) {
    return rulings
        .apply(commentId, subject -> subject.judged(judge(subject)))
        .flatMap(change -> cases.find(commentId));
  }

  private Proposal judge(Case subject) {
    Comment comment = subject.inForce().comment();
    Article article = articles.find(List.of(comment.articleId())).get(comment.articleId());
    return rules.judge(
        new RulesInForce.Occasion(
            Cause.RULE_SET,
            subject.commentId(),
            AuthorContext.unknown(),
            isPremoderated(subject.inForce())),
        comment,
        article);
  }

  /** A sanction is about what comes after it, and takes nothing off the page. */
  private boolean isPremoderated(Case subject) {
    String author = subject.origin().authorKey();
    return author != null
        && subject.ruling().verdict() != Verdict.APPROVED
        && !premoderated.among(List.of(List.of(author))).isEmpty();
  }
}
