package org.newsroom.article.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.page.Page;

/**
 * Some threads of a discussion.
 *
 * @param next the cursor of the next page; absent on the last
 * @param version from which on changes are to be asked for
 * @param count how many comments the article has, replies among them
 */
record ThreadsView(List<ThreadView> items, @Nullable String next, long version, long count) {

  static ThreadsView of(Page<ThreadView> page, Discussion discussion) {
    return new ThreadsView(page.items(), page.next(), discussion.version(), discussion.count());
  }
}
