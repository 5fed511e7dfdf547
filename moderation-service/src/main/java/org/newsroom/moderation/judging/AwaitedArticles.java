package org.newsroom.moderation.judging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.springframework.stereotype.Component;

/** The articles of comments that may have come before them. */
@Component
class AwaitedArticles {

  private final Articles articles;
  private final VerdictProperties settings;
  private final Clock clock;

  AwaitedArticles(Articles articles, VerdictProperties settings, Clock clock) {
    this.articles = articles;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The articles of the comments by id, without those that nobody waits for any longer.
   *
   * @throws ArticleNotYetKnownException when one is missing that may yet come
   */
  Map<String, Article> of(List<CommentSubmitted> comments) {
    Instant now = clock.instant();
    Map<String, Article> known =
        articles.find(comments.stream().map(CommentSubmitted::articleId).distinct().toList());
    for (CommentSubmitted comment : comments) {
      Duration age = Duration.between(comment.submittedAt(), now);
      if (!known.containsKey(comment.articleId())
          && age.compareTo(settings.articlePatience()) < 0) {
        throw new ArticleNotYetKnownException(comment.articleId());
      }
    }
    return known;
  }
}
