package org.newsroom.article.article;

import java.util.List;

/** The discussions of articles, as far as an article that gets another id takes its own with it. */
public interface MovableDiscussions {

  /** Whether the discussion can be had under all of the ids; nothing is changed. */
  boolean canFollow(String id, List<String> formerIds);

  /**
   * Lets the first former id's discussion be had under all of the ids.
   *
   * @return false when another one of them has comments of its own
   */
  boolean follow(String id, List<String> formerIds);
}
