package org.newsroom.article.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.discussion.Comments;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.platform.page.Cursor;
import org.springframework.stereotype.Component;

/** The comments that pages and feeds show: the one place where the website reads discussions. */
@Component
public class CommentLists {

  private final Comments comments;
  private final Discussions discussions;

  CommentLists(Comments comments, Discussions discussions) {
    this.comments = comments;
    this.discussions = discussions;
  }

  /** How many comments readers see, by article; an article that never had one is left out. */
  public Map<String, Long> counts(Collection<String> articleIds) {
    return discussions.counts(articleIds);
  }

  /** How many comments readers see on the article. */
  public long count(String articleId) {
    return counts(List.of(articleId)).getOrDefault(articleId, 0L);
  }

  /** Up to {@code limit} comments on the article itself, after the cursor. */
  public List<Comment> threads(
      String articleId, boolean newest, @Nullable Cursor after, int limit) {
    return comments.threads(articleId, newest, after, limit);
  }

  /** Up to {@code limit} replies in a thread, oldest first. */
  public List<Comment> replies(String threadId, int limit) {
    return comments.replies(threadId, null, limit);
  }
}
