package org.newsroom.comment.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way that a stored comment has taken so far.
 *
 * @param ruling the ruling in force, or null when none is known
 * @param publication the last news from the article, or null when there is none
 * @param steps all steps that are remembered, in the order in which they became known
 * @param own the doings of its author since it was submitted
 */
public record Way(
    UUID commentId,
    String articleId,
    Instant submittedAt,
    @Nullable Step ruling,
    @Nullable Step publication,
    List<Step> steps,
    Own own) {

  /** The way of a comment with which its author has done nothing more. */
  public Way(
      UUID commentId,
      String articleId,
      Instant submittedAt,
      @Nullable Step ruling,
      @Nullable Step publication,
      List<Step> steps) {
    this(commentId, articleId, submittedAt, ruling, publication, steps, Own.NOTHING);
  }

  Way with(Own doings) {
    return new Way(commentId, articleId, submittedAt, ruling, publication, steps, doings);
  }

  /**
   * The doings of a comment's author.
   *
   * @param revision the number of the newest text
   * @param revisedAt when it was corrected last, or null
   * @param correction the last ruling on a correction, or null
   * @param appeal the last appeal, or null
   * @param withdrawnAt when the comment was taken back, or null
   */
  public record Own(
      int revision,
      @Nullable Instant revisedAt,
      @Nullable Step correction,
      @Nullable Appeal appeal,
      @Nullable Instant withdrawnAt) {

    static final Own NOTHING = new Own(1, null, null, null, null);
  }
}
