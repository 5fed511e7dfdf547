package org.newsroom.article.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Comment;
import org.newsroom.platform.page.Page;

/**
 * Some replies of a thread, oldest first.
 *
 * @param next the cursor of those after them; absent when there are none
 * @param previous the cursor of those before them, for {@code before}; absent when there are none
 */
record RepliesView(List<CommentView> items, @Nullable String next, @Nullable String previous) {

  /** Cuts to {@code limit} what was read with a limit of one more. */
  static RepliesView of(List<Comment> oneMore, int limit) {
    Page<CommentView> page = Page.of(oneMore, limit, Comment::cursor).map(CommentView::of);
    return new RepliesView(page.items(), page.next(), null);
  }

  /** The last replies before a place, which were read backwards with a limit of one more. */
  static RepliesView before(List<Comment> oneMoreBackwards, int limit) {
    Page<CommentView> page = Page.of(oneMoreBackwards, limit, Comment::cursor).map(CommentView::of);
    List<CommentView> items = new ArrayList<>(page.items());
    Collections.reverse(items);
    return new RepliesView(items, null, page.next());
  }

  /**
   * A reply with those beside it.
   *
   * @param before the replies before it, backwards, read with a limit of one more
   * @param after those after it, read with a limit of one more
   */
  static RepliesView around(List<Comment> before, Comment reply, List<Comment> after, int limit) {
    RepliesView left = before(before, limit);
    RepliesView right = of(after, limit);
    List<CommentView> items = new ArrayList<>(left.items());
    items.add(CommentView.of(reply));
    items.addAll(right.items());
    return new RepliesView(items, right.next(), left.previous());
  }
}
