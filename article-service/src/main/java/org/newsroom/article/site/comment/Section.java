package org.newsroom.article.site.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.site.Language;

/**
 * The comment section of an article as a page shows it.
 *
 * @param words the language of the interface
 * @param open whether new comments are taken
 * @param editorsFirst whether editors read each before it is shown
 * @param base the origin before links, empty on the site's own pages
 * @param more where the next comments are, or null on the last page
 * @param answered the comment that the form answers, or null
 */
public record Section(
    String articleId,
    Language words,
    boolean open,
    boolean editorsFirst,
    long count,
    String sort,
    String base,
    List<Remark> remarks,
    @Nullable String more,
    @Nullable Remark answered) {

  /** The page with its comments in the order. */
  public String sortedBy(String order) {
    return base + "/articles/" + articleId + "?sort=" + order + "#comments";
  }
}
