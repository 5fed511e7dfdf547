package org.newsroom.moderation.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Component;

/** Reads which part of which queue an editor asks for. */
@Component
class QueueParts {

  static final String QUEUE = "pending|reported|appeals";
  static final String QUEUE_FORM = "must be pending, reported or appeals";

  private final Articles articles;

  QueueParts(Articles articles) {
    this.articles = articles;
  }

  Queue.Filter of(String queue, @Nullable String articleId, @Nullable String rule) {
    return new Queue.Filter(
        Queue.Line.valueOf(queue.toUpperCase(Locale.ROOT)),
        articleId == null ? null : names(articleId),
        rule);
  }

  /** Comments are kept under the id that their article had when they came. */
  private List<String> names(String articleId) {
    Article article = articles.find(List.of(articleId)).get(articleId);
    return article == null ? List.of(articleId) : article.names();
  }
}
