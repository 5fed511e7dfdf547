package org.newsroom.article.discussion.edition;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * A ruling as the moderation-service announces it in the event that {@code
 * contracts/comments.moderated.v1.schema.json} describes. Fields that this service does not need,
 * such as who ruled and why, are not read, so that new values of them are no fault.
 *
 * @param sequence the number of the ruling among those of its comment; the highest is in force
 * @param revision the revision of the comment that the ruling judges; null means the first
 */
@OfType("org.newsroom.comment.moderated.v1")
public record CommentModerated(
    String commentId, long sequence, Verdict verdict, @Nullable Integer revision, Comment comment)
    implements Occurrence {

  public static final String TOPIC = "comments.moderated.v1";

  public CommentModerated {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(comment, "comment");
    if (sequence < 1) {
      throw new IllegalArgumentException("sequence must be positive");
    }
    if (revision != null && revision < 1) {
      throw new IllegalArgumentException("revision must be positive");
    }
  }

  public boolean approved() {
    return verdict == Verdict.APPROVED;
  }

  /** The number of the revision that is judged. */
  public int judged() {
    return revision == null ? 1 : revision;
  }

  /** Whether an editor struck words from the text. */
  public boolean edited() {
    return Boolean.TRUE.equals(comment.edited());
  }

  @Override
  public String articleId() {
    return comment.articleId();
  }

  @Override
  public @Nullable String parentId() {
    return comment.parentId();
  }

  @Override
  public String threadId() {
    return comment.threadId();
  }

  @Override
  public String locale() {
    return comment.locale();
  }

  @Override
  public Instant submittedAt() {
    return comment.submittedAt();
  }

  @Override
  public Placement apply(Placement before, Instant now) {
    return before.after(this, now);
  }

  @Override
  public boolean isInForce(Placement after) {
    return sequence == after.settled();
  }

  /** The verdict of a ruling. */
  public enum Verdict {
    APPROVED,
    HELD,
    REJECTED
  }

  /**
   * The comment that the ruling is about.
   *
   * @param revisedAt the time of the correction that is judged; null in the first revision
   * @param edited whether an editor struck words from the text; null where nobody did
   */
  public record Comment(
      String articleId,
      @Nullable String parentId,
      String threadId,
      String authorName,
      boolean authorVerified,
      String text,
      String locale,
      Instant submittedAt,
      @Nullable Instant revisedAt,
      @Nullable Boolean edited) {

    public Comment {
      Objects.requireNonNull(articleId, "articleId");
      Objects.requireNonNull(threadId, "threadId");
      Objects.requireNonNull(authorName, "authorName");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(locale, "locale");
      Objects.requireNonNull(submittedAt, "submittedAt");
    }
  }
}
