package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A comment as MongoDB holds it, visible or not. Each component is a field of the same name.
 *
 * @param list the list that shows the comment: its article's id, or the id of its thread when it is
 *     a reply
 */
@Document(StoredComment.COLLECTION)
record StoredComment(
    @MongoId(FieldType.STRING) String id,
    long sequence,
    boolean visible,
    boolean everVisible,
    Instant changedAt,
    String list,
    String articleId,
    @Field(write = ALWAYS) @Nullable String parentId,
    String author,
    boolean verified,
    String text,
    String locale,
    Instant submittedAt) {

  static final String COLLECTION = "comments";
  static final String ID = "_id";
  static final String SEQUENCE = "sequence";
  static final String VISIBLE = "visible";
  static final String EVER_VISIBLE = "everVisible";
  static final String CHANGED_AT = "changedAt";
  static final String LIST = "list";
  static final String SUBMITTED_AT = "submittedAt";

  /** The comment where the step leaves it. */
  static StoredComment of(Step step) {
    CommentModerated.Comment comment = step.moderated().comment();
    Placement placement = step.after();
    return new StoredComment(
        step.moderated().commentId(),
        placement.sequence(),
        placement.visible(),
        placement.everVisible(),
        Objects.requireNonNull(placement.changedAt()),
        comment.parentId() == null ? comment.articleId() : comment.threadId(),
        comment.articleId(),
        comment.parentId(),
        comment.authorName(),
        comment.authorVerified(),
        comment.text(),
        comment.locale(),
        comment.submittedAt());
  }

  Comment comment() {
    return new Comment(
        id, parentId, new Comment.Author(author, verified), text, locale, submittedAt);
  }

  /** The fields that say where a comment stands, read without its text. */
  record Standing(
      @MongoId(FieldType.STRING) String id,
      long sequence,
      boolean visible,
      boolean everVisible,
      Instant changedAt) {

    Placement placement() {
      return new Placement(sequence, visible, everVisible, changedAt);
    }
  }
}
