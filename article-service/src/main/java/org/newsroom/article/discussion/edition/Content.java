package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says. A comment that readers do not see is kept without its author and its text:
 * the ruling that brings it to the page brings these, too.
 *
 * @param list the list that shows the comment: its discussion's id, or the id of its thread when it
 *     is a reply
 * @param articleId the id of its discussion: that of the article under which it began
 * @param editedAt when its author corrected it; null when nobody did
 * @param edited whether an editor struck words from the text
 */
public record Content(
    String list,
    String articleId,
    @Nullable String parentId,
    String author,
    boolean verified,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant editedAt,
    boolean edited) {

  /** The content that a ruling brings. */
  public static Content of(String discussion, CommentModerated ruling) {
    CommentModerated.Comment comment = ruling.comment();
    return new Content(
        comment.parentId() == null ? discussion : comment.threadId(),
        discussion,
        comment.parentId(),
        comment.authorName(),
        comment.authorVerified(),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        ruling.judged() == 1 ? null : comment.revisedAt(),
        ruling.edited());
  }

  /** The place of a comment that is not to be seen. */
  public static Content blank(String discussion, Occurrence occurrence) {
    return new Content(
        occurrence.parentId() == null ? discussion : occurrence.threadId(),
        discussion,
        occurrence.parentId(),
        "",
        false,
        "",
        occurrence.locale(),
        occurrence.submittedAt(),
        null,
        false);
  }

  /** The place of the head of a thread that is known by a reply only. */
  public static Content head(String discussion, Occurrence reply) {
    return new Content(
        discussion,
        discussion,
        null,
        "",
        false,
        "",
        reply.locale(),
        reply.submittedAt(),
        null,
        false);
  }
}
