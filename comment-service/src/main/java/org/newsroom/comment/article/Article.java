package org.newsroom.comment.article;

/**
 * An article on the site.
 *
 * @param id its present id, also when it was asked for by a former one
 * @param open whether new comments are taken
 * @param mode how its comments are moderated; AUTOMATIC where it was stored before that was kept
 */
public record Article(String id, boolean open, Mode mode) {

  /** How the comments on an article are moderated. */
  public enum Mode {
    AUTOMATIC,
    EDITORS,
    CLOSED
  }
}
