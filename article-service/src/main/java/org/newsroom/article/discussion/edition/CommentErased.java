package org.newsroom.article.discussion.edition;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an author who is to be forgotten, as {@code contracts/authors.erased.v1.schema.json}
 * lists it.
 *
 * @param name the name under which the text stays; null when the text goes, too
 * @param at when that was asked for
 */
public record CommentErased(
    String commentId,
    String articleId,
    @Nullable String parentId,
    String threadId,
    String locale,
    @Nullable String name,
    @Nullable Instant at)
    implements Occurrence {

  public CommentErased {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(locale, "locale");
  }

  /** The same, asked for at that time. */
  public CommentErased at(Instant time) {
    return new CommentErased(commentId, articleId, parentId, threadId, locale, name, time);
  }

  @Override
  public Instant submittedAt() {
    return Objects.requireNonNull(at);
  }

  /** Nothing can happen to it then, as to one that its author has taken back. */
  @Override
  public Placement apply(Placement before, Instant now) {
    return name == null ? before.ended(CommentPublished.Cause.WITHDRAWN, now) : before;
  }

  @Override
  public boolean isInForce(Placement after) {
    return after.cause() == CommentPublished.Cause.WITHDRAWN;
  }
}
