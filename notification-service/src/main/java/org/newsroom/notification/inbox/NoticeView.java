package org.newsroom.notification.inbox;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.site.Site;

/**
 * A notice as its author sees it.
 *
 * @param commentId the comment or the report whose notice it is
 * @param article the article of the comment; absent where that is not known
 * @param position its place among the comment's notices, from 1; in a stream of one comment the
 *     event's id
 * @param at the time of what it tells
 * @param verdict the verdict in force, in a notice of a changed decision
 * @param reason the category behind it, in a notice that the comment is not published
 * @param about the reply or the warning, in a notice of one
 * @param locale the language of the text, BCP 47
 * @param direction how the text runs: {@code ltr} or {@code rtl}
 * @param text the notice in plain text
 * @param statement the statement of reasons (DSA, article 17) of a decision against the comment, in
 *     plain text, in the comment's language; absent where there is none
 * @param deliveries the state on each way to the author; absent in a stream
 */
@Schema(name = "Notice")
public record NoticeView(
    UUID commentId,
    @Nullable Article article,
    int position,
    NoticeKind kind,
    Instant at,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable UUID about,
    String locale,
    String direction,
    String text,
    @Nullable String statement,
    @Nullable List<Delivery> deliveries) {

  static NoticeView of(UUID commentId, Site.Place place, Notice notice, Texts.Text text) {
    return new NoticeView(
        commentId,
        Article.of(place),
        notice.position(),
        notice.kind(),
        notice.at(),
        notice.verdict(),
        notice.reason(),
        notice.about(),
        text.locale().toLanguageTag(),
        text.direction(),
        text.body(),
        text.statement(),
        null);
  }

  NoticeView with(List<Delivery> states) {
    return new NoticeView(
        commentId, article, position, kind, at, verdict, reason, about, locale, direction, text,
        statement, states);
  }

  /**
   * The article under which the comment is.
   *
   * @param id its id of today
   * @param title its headline; absent where that is not known
   * @param language the language of the headline, BCP 47; absent where that is not known
   * @param url where it can be read, absolute or from the site's root; absent where it cannot
   */
  @Schema(name = "NoticeArticle")
  public record Article(
      String id,
      @Nullable String title,
      @Nullable String language,
      @Schema(format = "uri-reference") @Nullable String url) {

    static @Nullable Article of(Site.Place place) {
      String id = place.articleId();
      return id == null ? null : new Article(id, place.title(), place.language(), place.article());
    }
  }

  /**
   * The state of a notice on one way to its author.
   *
   * @param channel INBOX, STREAM or EMAIL
   * @param state INBOX: DELIVERED; STREAM: WAITING, DELIVERED; EMAIL: NONE (no address), OFF (no
   *     mail server), WAITING, SENT, FAILED, SUPERSEDED (by newer news, before it went)
   * @param at the time since when it is in that state, where that is known
   */
  @Schema(name = "Delivery")
  public record Delivery(String channel, String state, @Nullable Instant at) {}
}
