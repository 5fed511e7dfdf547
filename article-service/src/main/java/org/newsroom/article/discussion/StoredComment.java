package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.mapping.Field.Write.ALWAYS;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.CommentPublished;
import org.newsroom.article.discussion.edition.Content;
import org.newsroom.article.discussion.edition.Placement;
import org.newsroom.article.discussion.edition.Row;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A comment that is in its list, as MongoDB holds it. Each component is a field of the same name.
 *
 * @param visible whether the list has it, as it is or as removed
 * @param removed whether it is there only for its replies; absent in comments of an earlier release
 * @param edited whether an editor struck words from it; absent where nobody did
 * @param changed the version of the discussion in which readers saw it change last
 * @param appeared the version in which it came into the list
 */
@Document(StoredComment.COLLECTION)
record StoredComment(
    @MongoId(FieldType.STRING) String id,
    boolean visible,
    @Nullable Boolean removed,
    String list,
    @Nullable String parentId,
    String author,
    boolean verified,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant editedAt,
    @Nullable Boolean edited,
    @Nullable Long changed,
    @Nullable Long appeared) {

  static final String COLLECTION = "comments";
  static final String ID = "_id";
  static final String VISIBLE = "visible";
  static final String REMOVED = "removed";
  static final String LIST = "list";
  static final String ARTICLE_ID = "articleId";
  static final String TEXT = "text";
  static final String SUBMITTED_AT = "submittedAt";
  static final String CHANGED = "changed";
  static final String APPEARED = "appeared";
  static final String TURN = "turn";

  boolean isRemoved() {
    return Boolean.TRUE.equals(removed);
  }

  Comment comment() {
    return isRemoved()
        ? new Comment(
            id, parentId, new Comment.Author("", false), "", locale, submittedAt, null, false, true)
        : new Comment(
            id,
            parentId,
            new Comment.Author(author, verified),
            text,
            locale,
            submittedAt,
            editedAt,
            Boolean.TRUE.equals(edited),
            false);
  }

  /**
   * The fields that say where a comment stands, read without its text.
   *
   * @param turn the edition that wrote them; it is written by the edition itself
   */
  @Document(StoredComment.COLLECTION)
  record Standing(
      @MongoId(FieldType.STRING) String id,
      long sequence,
      @Nullable Long settled,
      @Field(write = ALWAYS) @Nullable Integer barred,
      boolean visible,
      @Nullable Boolean removed,
      boolean everVisible,
      @Nullable Integer revision,
      @Field(write = ALWAYS) @Nullable Boolean edited,
      @Field(write = ALWAYS) CommentPublished.@Nullable Cause cause,
      @Nullable Boolean ended,
      @Nullable Instant changedAt,
      @Nullable Long turn) {

    static Standing of(Row row) {
      Placement placement = row.placement();
      return new Standing(
          row.id(),
          placement.sequence(),
          placement.settled(),
          placement.barred() == Placement.NOTHING ? null : placement.barred(),
          row.listed(),
          row.listed() && !placement.visible(),
          placement.revision() > 0,
          placement.revision(),
          placement.edited() ? true : null,
          placement.cause(),
          placement.ended(),
          placement.changedAt(),
          null);
    }

    Row.Known known() {
      return new Row.Known(placement(), visible, Objects.requireNonNullElse(turn, 0L));
    }

    /** A comment of an earlier release has the first revision only, and no cause is named. */
    private Placement placement() {
      boolean shown = visible && !Boolean.TRUE.equals(removed);
      boolean old = revision == null;
      return new Placement(
          sequence,
          Objects.requireNonNullElse(settled, sequence),
          Objects.requireNonNullElse(barred, Placement.NOTHING),
          shown,
          Objects.requireNonNullElse(revision, everVisible ? 1 : 0),
          Boolean.TRUE.equals(edited),
          old && everVisible && !shown ? CommentPublished.Cause.VERDICT : cause,
          Boolean.TRUE.equals(ended),
          changedAt);
    }
  }

  /** The fields that say what a comment says and where it belongs. */
  @Document(StoredComment.COLLECTION)
  record Said(
      String list,
      String articleId,
      @Field(write = ALWAYS) @Nullable String parentId,
      String author,
      boolean verified,
      String text,
      String locale,
      Instant submittedAt,
      @Field(write = ALWAYS) @Nullable Instant editedAt) {

    static Said of(Content content) {
      return new Said(
          content.list(),
          content.articleId(),
          content.parentId(),
          content.author(),
          content.verified(),
          content.text(),
          content.locale(),
          content.submittedAt(),
          content.editedAt());
    }
  }
}
