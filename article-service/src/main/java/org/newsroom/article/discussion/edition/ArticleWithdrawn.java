package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The withdrawal of an article, as one of its comments meets it. */
public record ArticleWithdrawn(
    String commentId,
    String articleId,
    @Nullable String parentId,
    String threadId,
    String locale,
    Instant submittedAt)
    implements Occurrence {

  @Override
  public Placement apply(Placement before, Instant now) {
    return before.visible() ? before.ended(CommentPublished.Cause.ARTICLE_WITHDRAWN, now) : before;
  }

  @Override
  public boolean isInForce(Placement after) {
    return after.cause() == CommentPublished.Cause.ARTICLE_WITHDRAWN;
  }
}
