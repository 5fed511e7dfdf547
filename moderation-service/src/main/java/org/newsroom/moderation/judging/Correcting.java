package org.newsroom.moderation.judging;

import java.util.List;
import java.util.Optional;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/**
 * Judges a correction anew: one write, which also holds the event. Whether it is a copy is not
 * judged, since it is one of the revision before.
 */
@Component
class Correcting {

  private final AwaitedArticles articles;
  private final PremoderatedAuthors premoderated;
  private final RulesInForce rules;
  private final Rulings rulings;

  Correcting(
      AwaitedArticles articles,
      PremoderatedAuthors premoderated,
      RulesInForce rules,
      Rulings rulings) {
    this.articles = articles;
    this.premoderated = premoderated;
    this.rules = rules;
    this.rulings = rulings;
  }

  /** What became of the correction, or nothing when the comment was never judged. */
  Optional<Change> correct(Received<CommentSubmitted> received) {
    CommentSubmitted submitted = received.event();
    return rulings.apply(
        submitted.commentId(), received.traceparent(), subject -> corrected(subject, submitted));
  }

  private Change corrected(Case subject, CommentSubmitted submitted) {
    if (submitted.number() <= subject.aftermath().newest()) {
      return new Change.Unchanged();
    }
    Comment comment = submitted.comment();
    Article article = articles.of(List.of(submitted)).get(comment.articleId());
    Proposal says =
        rules.judge(
            new RulesInForce.Occasion(
                Cause.CORRECTION,
                submitted.commentId(),
                AuthorContext.unknown(),
                !premoderated.among(List.of(submitted.author().keys())).isEmpty()),
            comment,
            article);
    return Requests.corrected(subject, comment, Fingerprint.of(comment.text()).bits(), says);
  }
}
