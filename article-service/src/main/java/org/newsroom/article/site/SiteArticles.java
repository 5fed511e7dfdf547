package org.newsroom.article.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the article that a page, a feed or a fragment is about. */
@Component
public class SiteArticles {

  private final Articles articles;

  SiteArticles(Articles articles) {
    this.articles = articles;
  }

  /**
   * The article of this id.
   *
   * @param prefix the path before the article's id
   * @param below what follows the article's id in the path, for where it is now
   * @throws MovedException when the article has another id now
   * @throws ResponseStatusException 404 when there is none, 410 when it was taken off the website
   */
  public Article find(String id, String prefix, String below) {
    Article article =
        articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String movedTo = article.movedTo();
    if (movedTo != null) {
      throw new MovedException(URI.create(prefix + movedTo + below));
    }
    if (article.isWithdrawn()) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return article;
  }

  /** The page is elsewhere now. */
  public static final class MovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable URI location;

    MovedException(URI location) {
      super(null, null, false, false);
      this.location = location;
    }

    /** The address where it is now. */
    public @Nullable URI location() {
      return location;
    }
  }
}
