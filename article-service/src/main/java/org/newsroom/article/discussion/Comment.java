package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;

/** A comment that readers see. Its text is plain text, to be escaped where it is shown. */
record Comment(
    String id,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt) {

  Cursor cursor() {
    return new Cursor(submittedAt, id);
  }

  /**
   * Who wrote it.
   *
   * @param verified whether the website vouches for the name
   */
  record Author(String name, boolean verified) {}
}
