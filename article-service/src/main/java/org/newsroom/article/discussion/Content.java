package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What a comment says, as MongoDB holds it. A comment that readers do not see is stored without its
 * author and its text: the ruling that brings it to the page brings these, too.
 *
 * @param list the list that shows the comment: its discussion's id, or the id of its thread when it
 *     is a reply
 * @param articleId the id of its discussion: that of the article under which it began
 */
record Content(
    String list,
    String articleId,
    @Field(write = ALWAYS) @Nullable String parentId,
    String author,
    boolean verified,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant editedAt) {

  /** The content that a ruling brings. */
  static Content of(String discussion, CommentModerated ruling) {
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
        ruling.judged() == 1 ? null : comment.revisedAt());
  }

  /** The place of a comment that is not to be seen. */
  static Content blank(String discussion, Occurrence occurrence) {
    return new Content(
        occurrence.parentId() == null ? discussion : occurrence.threadId(),
        discussion,
        occurrence.parentId(),
        "",
        false,
        "",
        occurrence.locale(),
        occurrence.submittedAt(),
        null);
  }

  /** The place of the head of a thread that is known by a reply only. */
  static Content head(String discussion, Occurrence reply) {
    return new Content(
        discussion, discussion, null, "", false, "", reply.locale(), reply.submittedAt(), null);
  }
}
