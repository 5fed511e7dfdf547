package org.newsroom.article.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.newsroom.article.article.Content;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.Links;
import org.newsroom.article.site.Moments;
import org.newsroom.article.site.SiteProperties;
import org.springframework.stereotype.Component;

/** Makes lists of articles, each with the number of its comments. */
@Component
class Teasers {

  private static final int FURTHER = 10;
  private static final int LOOKED_AT = 4 * FURTHER;

  private final Articles articles;
  private final Discussions discussions;
  private final Moments moments;
  private final SiteProperties site;

  Teasers(Articles articles, Discussions discussions, Moments moments, SiteProperties site) {
    this.articles = articles;
    this.discussions = discussions;
    this.moments = moments;
    this.site = site;
  }

  List<Teaser> of(List<Article> found) {
    Map<String, Long> counts = discussions.counts(found.stream().map(Article::id).toList());
    return found.stream().map(a -> teaser(a, counts.getOrDefault(a.id(), 0L))).toList();
  }

  /**
   * Articles to go on with: those that share a tag, then the latest, first of the same language.
   */
  List<Teaser> further(Article article) {
    List<Article> further = new ArrayList<>(articles.related(article, FURTHER));
    articles.latest(null, null, LOOKED_AT).stream()
        .filter(other -> !other.id().equals(article.id()))
        .filter(other -> further.stream().noneMatch(known -> known.id().equals(other.id())))
        .sorted(Comparator.comparing(other -> !language(other).equals(language(article))))
        .limit(FURTHER - further.size())
        .toList()
        .forEach(further::add);
    return of(further);
  }

  private Language language(Article article) {
    return new Language(Objects.requireNonNullElse(article.content().language(), site.language()));
  }

  private Teaser teaser(Article article, long comments) {
    Content content = article.content();
    return new Teaser(
        Links.article(article.id()),
        language(article),
        content.title(),
        content.subtitle(),
        content.picture(),
        TagLink.of(content.tags()),
        content.author(),
        moments.briefly(article.publishedAt()),
        comments);
  }
}
