package org.newsroom.article.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Comment;

/**
 * A comment as readers get it. Its text is plain text, to be escaped where it is shown.
 *
 * @param editedAt when its author corrected it; absent when nobody did
 * @param edited {@code NEWSROOM} where an editor struck words from it, with […] in their place
 * @param removed whether only its replies are left to be read; absent when it is there itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentView(
    String id,
    @Nullable String parentId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant editedAt,
    @Nullable EditedBy edited,
    @Nullable Boolean removed) {

  static CommentView of(Comment comment) {
    Comment.Author author = comment.author();
    return new CommentView(
        comment.id(),
        comment.parentId(),
        new Author(author.name(), author.verified()),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        comment.editedAt(),
        comment.edited() ? EditedBy.NEWSROOM : null,
        comment.removed() ? true : null);
  }

  /** Who, other than the author, has changed a text. */
  enum EditedBy {
    NEWSROOM
  }

  /**
   * The author of a comment.
   *
   * @param verified whether the website vouches for the name
   */
  record Author(String name, boolean verified) {}
}
