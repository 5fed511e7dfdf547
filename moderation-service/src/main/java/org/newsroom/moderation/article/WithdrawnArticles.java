package org.newsroom.moderation.article;

import java.util.Collection;

/** Whoever has to know that an article is off the website. */
public interface WithdrawnArticles {

  /**
   * Takes the ids of one article that is off the website, its former ones among them. The same
   * article may be told of again.
   */
  void withdrawn(Collection<String> ids);
}
