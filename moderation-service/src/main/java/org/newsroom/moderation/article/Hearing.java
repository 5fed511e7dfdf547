package org.newsroom.moderation.article;

import java.util.Collection;
import org.springframework.stereotype.Service;

/** Keeps what is heard of articles, and tells who has to know which of them were withdrawn. */
@Service
class Hearing {

  private final Articles articles;
  private final WithdrawnArticles withdrawn;

  Hearing(Articles articles, WithdrawnArticles withdrawn) {
    this.articles = articles;
    this.withdrawn = withdrawn;
  }

  void hear(Collection<Article> heard) {
    articles.store(heard);
    if (heard.stream().anyMatch(Article::isWithdrawn)) {
      // What is stored may be newer than what was heard.
      articles
          .withdrawnAmong(heard.stream().map(Article::articleId).toList())
          .forEach(gone -> withdrawn.withdrawn(gone.names()));
    }
  }
}
