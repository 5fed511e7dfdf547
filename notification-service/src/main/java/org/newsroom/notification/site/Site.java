package org.newsroom.notification.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.article.Article;
import org.newsroom.notification.article.Articles;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Matter;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.stereotype.Component;

/** The addresses of pages, below the site's public address or, when that is not set, relative. */
@Component
public class Site {

  private final Articles articles;
  private final Receipts receipts;
  private final String base;

  Site(Articles articles, Receipts receipts, HttpProperties http) {
    this.articles = articles;
    this.receipts = receipts;
    this.base = http.publicAddress() == null ? "" : http.publicAddress();
  }

  /** Tells whether the addresses are of use outside of the site's own pages. */
  public boolean isKnown() {
    return !base.isEmpty();
  }

  /** The place of the inbox's comment on the website. */
  public Place placeOf(Inbox inbox) {
    Matter matter = inbox.matter();
    String articleId = matter.articleId();
    if (articleId == null) {
      return new Place(null, null, null);
    }
    Article article = articles.find(List.of(articleId)).get(articleId);
    if (article != null && !article.isThere()) {
      return new Place(article.title(), article.language(), null);
    }
    return new Place(
        article == null ? null : article.title(),
        article == null ? null : article.language(),
        article == null ? page(articleId) : addressOf(article));
  }

  private String addressOf(Article article) {
    String url = article.url();
    return url != null && url.matches("https?://\\S+") ? url : page(article.articleId());
  }

  private String page(String articleId) {
    return base + "/articles/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8);
  }

  /** The page of all that was told about the comment or the report. */
  public String noticesOf(UUID id) {
    return "%s/notices/%s?receipt=%s".formatted(base, id, receipts.of(id));
  }

  /** The page by which somebody unsubscribes. */
  public String unsubscribing(String token) {
    return base + "/unsubscribe/" + token;
  }

  /**
   * The place of a comment.
   *
   * @param title the headline of its article; null when it is not known
   * @param language the language of the headline; null when it is not known
   * @param article the address of its article; null when that is not known or withdrawn
   */
  public record Place(@Nullable String title, @Nullable String language, @Nullable String article) {

    /** The address of a comment on the article; null when there is none. */
    public @Nullable String comment(UUID id) {
      return article == null ? null : article.replaceFirst("#.*", "") + "#comment-" + id;
    }
  }
}
