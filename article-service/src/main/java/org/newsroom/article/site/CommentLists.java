package org.newsroom.article.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.ShownComments;
import org.newsroom.platform.page.Cursor;
import org.springframework.stereotype.Component;

/** The comments that pages and feeds show: the one place where the website reads discussions. */
@Component
public class CommentLists {

  private final ShownComments comments;
  private final Discussions discussions;

  CommentLists(ShownComments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  /** How many comments readers see, by article. */
  public Map<String, Long> counts(Collection<String> articleIds) {
    return discussions.of(articleIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().count()));
  }

  /** How many comments readers see on the article. */
  public long count(String articleId) {
    return discussions.of(articleId).count();
  }

  /** Up to {@code limit} comments on the article itself, after the cursor. */
  public List<Comment> threads(
      String articleId, boolean newest, @Nullable Cursor after, int limit) {
    return comments.threads(discussions.of(articleId).id(), newest, after, limit);
  }

  /** Up to {@code limit} replies in a thread, oldest first. */
  public List<Comment> replies(String threadId, int limit) {
    return comments.replies(threadId, null, limit);
  }
}
