package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happens to a comment and may bring it to its page, change it there or end it. */
public sealed interface Occurrence
    permits CommentModerated, CommentWithdrawn, ArticleWithdrawn, CommentErased {

  String commentId();

  String articleId();

  @Nullable String parentId();

  String threadId();

  String locale();

  /** When the comment was submitted; where that is not known, a time after it. */
  Instant submittedAt();

  /** Where the occurrence leaves the comment: at the same placement when it is late or repeated. */
  Placement apply(Placement before, Instant now);

  /** Whether the comment stands as it does because of this occurrence. */
  boolean isInForce(Placement after);
}
