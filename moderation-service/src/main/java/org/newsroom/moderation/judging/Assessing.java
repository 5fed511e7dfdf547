package org.newsroom.moderation.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.springframework.stereotype.Component;

/** Opens the cases of comments that were just submitted, in memory. */
@Component
class Assessing {

  private final AwaitedArticles articles;
  private final RecentComments recent;
  private final RulesInForce rules;
  private final Sampling sampling;

  Assessing(
      AwaitedArticles articles, RecentComments recent, RulesInForce rules, Sampling sampling) {
    this.articles = articles;
    this.recent = recent;
    this.rules = rules;
    this.sampling = sampling;
  }

  /**
   * The cases of the comments, in the same order.
   *
   * @throws ArticleNotYetKnownException when an article is missing that may yet come
   */
  List<Case> open(List<CommentSubmitted> comments) {
    Map<String, Article> known = articles.of(comments);
    RecentComments.Batch copies = recent.forBatch(comments);
    List<Case> opened = new ArrayList<>(comments.size());
    for (CommentSubmitted submitted : comments) {
      Fingerprint fingerprint = Fingerprint.of(submitted.text());
      AuthorContext author = copies.next(submitted, fingerprint);
      Article article = known.get(submitted.articleId());
      Comment comment = submitted.comment();
      RulesInForce.Occasion occasion =
          new RulesInForce.Occasion(Cause.SUBMISSION, submitted.commentId(), author);
      Origin origin =
          new Origin(
              article == null ? "" : article.title(),
              article == null ? null : article.section(),
              submitted.author().key(),
              fingerprint.bits());
      opened.add(
          sampling.of(
              Case.opened(
                  submitted.commentId(),
                  comment,
                  origin,
                  rules.judge(occasion, comment, article))));
    }
    return opened;
  }
}
