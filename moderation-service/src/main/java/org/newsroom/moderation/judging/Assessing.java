package org.newsroom.moderation.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final PremoderatedAuthors premoderated;
  private final RulesInForce rules;
  private final Sampling sampling;

  Assessing(
      AwaitedArticles articles,
      RecentComments recent,
      PremoderatedAuthors premoderated,
      RulesInForce rules,
      Sampling sampling) {
    this.articles = articles;
    this.recent = recent;
    this.premoderated = premoderated;
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
    Set<List<String>> watched =
        premoderated.among(
            comments.stream().map(comment -> comment.author().keys()).distinct().toList());
    List<Case> opened = new ArrayList<>(comments.size());
    for (CommentSubmitted submitted : comments) {
      Fingerprint fingerprint = Fingerprint.of(submitted.text());
      AuthorContext author = copies.next(submitted);
      Article article = known.get(submitted.articleId());
      Comment comment = submitted.comment();
      RulesInForce.Occasion occasion =
          new RulesInForce.Occasion(
              Cause.SUBMISSION,
              submitted.commentId(),
              author,
              watched.contains(submitted.author().keys()));
      opened.add(
          sampling.of(
              Case.opened(
                  submitted.commentId(),
                  comment,
                  origin(submitted, article, fingerprint),
                  rules.judge(occasion, comment, article))));
    }
    return opened;
  }

  private static Origin origin(
      CommentSubmitted submitted, @Nullable Article article, Fingerprint fingerprint) {
    return new Origin(
        article == null ? "" : article.title(),
        article == null ? null : article.section(),
        submitted.author().key(),
        fingerprint.bits(),
        submitted.author().sender());
  }
}
