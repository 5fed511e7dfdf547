package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment as readers get it. Its text is plain text, to be escaped where it is shown. */
record CommentView(
    String id,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt) {

  static CommentView of(Comment comment) {
    Comment.Author author = comment.author();
    return new CommentView(
        comment.id(),
        comment.parentId(),
        new Author(author.name(), author.verified()),
        comment.text(),
        comment.locale(),
        comment.submittedAt());
  }

  /**
   * The author of a comment.
   *
   * @param verified whether the website vouches for the name
   */
  record Author(String name, boolean verified) {}
}
