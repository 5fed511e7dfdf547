package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;

/**
 * A comment that readers see.
 *
 * @param editedAt when its author corrected what is shown; null when nobody did
 * @param edited whether an editor struck words from it
 * @param removed whether it is off the page and keeps its place for its replies, without author and
 *     text
 */
public record Comment(
    String id,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant editedAt,
    boolean edited,
    boolean removed) {

  /** Its place in a list. */
  public Cursor cursor() {
    return new Cursor(submittedAt, id);
  }

  /**
   * The author of a comment.
   *
   * @param verified whether the website vouches for the name
   */
  public record Author(String name, boolean verified) {}
}
