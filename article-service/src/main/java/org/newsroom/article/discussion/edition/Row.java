package org.newsroom.article.discussion.edition;

import org.jspecify.annotations.Nullable;

/**
 * A comment as an edition leaves it.
 *
 * @param listed whether the page shows it: as it is, or as removed when it is not visible
 * @param appears whether the page shows it and did not before
 * @param changes whether readers see any difference
 * @param content what is to be stored of it; null where that stays, without its text when it is not
 *     visible
 */
public record Row(
    String id,
    Placement placement,
    boolean listed,
    boolean appears,
    boolean changes,
    @Nullable Content content) {

  /**
   * The comment as the store knows it.
   *
   * @param turn the number of the edition that wrote it; 0 where that is not known
   */
  public record Known(Placement placement, boolean listed, long turn) {

    static final Known NOTHING = new Known(Placement.NONE, false, 0);
  }
}
