package org.newsroom.notification.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.article.Article;
import org.newsroom.notification.article.Articles;
import org.newsroom.notification.notice.Inbox;
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
    return placesOf(List.of(inbox)).getOrDefault(inbox.commentId(), Place.UNKNOWN);
  }

  /** The places of the inboxes' comments, by the inbox's id; of all of them in one query. */
  public Map<UUID, Place> placesOf(Collection<Inbox> inboxes) {
    Map<UUID, String> ids = new HashMap<>();
    for (Inbox inbox : inboxes) {
      String articleId = inbox.matter().articleId();
      if (articleId != null) {
        ids.put(inbox.commentId(), articleId);
      }
    }
    Map<String, Article> known = ids.isEmpty() ? Map.of() : articles.find(Set.copyOf(ids.values()));
    Map<UUID, Place> places = new HashMap<>();
    ids.forEach((inbox, articleId) -> places.put(inbox, place(articleId, known.get(articleId))));
    return places;
  }

  private Place place(String articleId, @Nullable Article article) {
    return article == null
        ? new Place(articleId, null, null, page(articleId))
        : new Place(
            article.articleId(),
            article.title(),
            article.language(),
            article.isThere() ? addressOf(article) : null);
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
   * @param articleId the article's id of today; null when the article is not known
   * @param title the headline of its article; null when it is not known
   * @param language the language of the headline; null when it is not known
   * @param article the address of its article; null when that is not known or withdrawn
   */
  public record Place(
      @Nullable String articleId,
      @Nullable String title,
      @Nullable String language,
      @Nullable String article) {

    /** The place of a comment whose article is not known. */
    public static final Place UNKNOWN = new Place(null, null, null, null);

    /** The address of a comment on the article; null when there is none. */
    public @Nullable String comment(UUID id) {
      return article == null ? null : article.replaceFirst("#.*", "") + "#comment-" + id;
    }
  }
}
