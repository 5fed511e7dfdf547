package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;

/** A comment that readers see. */
public record Comment(
    String id,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt) {

  /** Where a list goes on after this comment. */
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
