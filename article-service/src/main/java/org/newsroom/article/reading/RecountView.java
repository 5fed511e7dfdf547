package org.newsroom.article.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Recounting;

/**
 * What came of counting anew.
 *
 * @param counted how many articles were counted
 * @param corrected those whose count was another
 * @param next the id to go on after; absent when all are counted
 */
record RecountView(int counted, List<Correction> corrected, @Nullable String next) {

  static RecountView of(Recounting.Page page) {
    return new RecountView(
        page.recounts().size(),
        page.recounts().stream()
            .filter(recount -> recount.before() != recount.after())
            .map(recount -> new Correction(recount.articleId(), recount.before(), recount.after()))
            .toList(),
        page.next());
  }

  /** The count of an article that was wrong. */
  record Correction(String articleId, long before, long after) {}
}
