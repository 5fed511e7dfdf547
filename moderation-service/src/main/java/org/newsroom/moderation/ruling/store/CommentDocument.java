package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.store.ProposalDocument.Evidence;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A comment as MongoDB keeps it within its case.
 *
 * @param revision absent in the first revision
 * @param original absent unless an editor struck words from the text
 */
record CommentDocument(
    String articleId,
    @Field(write = ALWAYS) @Nullable String parentId,
    String threadId,
    String authorName,
    boolean authorVerified,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Integer revision,
    @Nullable Instant revisedAt,
    @Nullable Original original) {

  static CommentDocument of(Comment comment) {
    return new CommentDocument(
        comment.articleId(),
        comment.parentId(),
        comment.threadId(),
        comment.authorName(),
        comment.authorVerified(),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        comment.revision() == 1 ? null : comment.revision(),
        comment.revisedAt(),
        Original.of(comment.original()));
  }

  int number() {
    return revision == null ? 1 : revision;
  }

  Comment comment() {
    return new Comment(
        articleId,
        parentId,
        threadId,
        authorName,
        authorVerified,
        text,
        locale,
        submittedAt,
        number(),
        revisedAt,
        original == null ? null : original.read());
  }

  /** What its author wrote, as MongoDB keeps it within the case. */
  record Original(String text, List<Evidence> evidence) {

    static @Nullable Original of(Comment.@Nullable Original original) {
      return original == null
          ? null
          : new Original(original.text(), Evidence.of(original.evidence()));
    }

    private Comment.Original read() {
      return new Comment.Original(text, Evidence.findings(evidence));
    }
  }
}
