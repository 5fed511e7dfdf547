package org.newsroom.moderation.judging;

import java.util.ArrayList;
import java.util.Collection;
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
import org.newsroom.platform.event.Received;
import org.newsroom.platform.trace.TraceContexts;
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
  List<Case> open(Collection<Received<CommentSubmitted>> batch) {
    List<CommentSubmitted> comments = batch.stream().map(Received::event).toList();
    Map<String, Article> known = articles.of(comments);
    RecentComments.Batch copies = recent.forBatch(comments);
    Set<List<String>> watched =
        premoderated.among(
            comments.stream().map(comment -> comment.author().keys()).distinct().toList());
    List<Case> opened = new ArrayList<>(comments.size());
    for (Received<CommentSubmitted> received : batch) {
      CommentSubmitted submitted = received.event();
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
                  origin(received, article, fingerprint),
                  rules.judge(occasion, comment, article))));
    }
    return opened;
  }

  private static Origin origin(
      Received<CommentSubmitted> received, @Nullable Article article, Fingerprint fingerprint) {
    CommentSubmitted.Author author = received.event().author();
    return new Origin(
        article == null ? "" : article.title(),
        article == null ? null : article.section(),
        author.key(),
        fingerprint.bits(),
        author.sender(),
        TraceContexts.sampled(received.traceparent()));
  }
}
