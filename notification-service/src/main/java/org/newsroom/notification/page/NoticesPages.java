package org.newsroom.notification.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Standing;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.notice.Ways;
import org.newsroom.notification.site.Site;
import org.springframework.stereotype.Component;

/** Puts an inbox into a page, in its reader's language. */
@Component
class NoticesPages {

  private static final List<String> WORDS =
      List.of("article", "wrote", "told", "can", "back", "refresh", "none");

  private final Texts texts;
  private final Site site;
  private final Clock clock;

  NoticesPages(Texts texts, Site site, Clock clock) {
    this.clock = clock;
    this.texts = texts;
    this.site = site;
  }

  /** The page of the inbox; in the language asked for while its reader's is not known. */
  NoticesPage of(Inbox inbox, Locale asked) {
    Recipient reader = inbox.recipient();
    Locale language = reader == null ? asked : Texts.spoken(reader.locale());
    Site.Place place = site.placeOf(inbox);
    boolean isReport = inbox.matter().reported() != null;
    return new NoticesPage(
        language.toLanguageTag(),
        Texts.direction(language),
        texts.word(isReport ? "page.report.title" : "page.comment.title", language),
        place.title(),
        place.language(),
        place.article(),
        inbox.matter().text(),
        inbox.visible().stream().map(notice -> told(inbox, notice, place, language)).toList(),
        Ways.of(inbox, clock.instant()).stream().map(way -> texts.word(way, language)).toList(),
        Standing.of(inbox) == Standing.WAITING,
        WORDS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), word -> texts.word("page." + word, language))));
  }

  private NoticesPage.Told told(Inbox inbox, Notice notice, Site.Place place, Locale language) {
    UUID seen = seen(inbox, notice);
    String link = seen == null ? null : place.comment(seen);
    return new NoticesPage.Told(
        notice.at(),
        time(notice.at(), language),
        texts.of(notice, language.toLanguageTag()).lines(),
        link,
        link == null ? null : texts.word(seeing(notice), language));
  }

  /** The comment on the website that a notice tells of; null when it tells of none. */
  private static @Nullable UUID seen(Inbox inbox, Notice notice) {
    return switch (notice.kind()) {
      case PUBLISHED,
          EDITED,
          RESTORED,
          CORRECTION_PUBLISHED,
          CORRECTION_NOT_PUBLISHED,
          CORRECTION_HELD ->
          inbox.commentId();
      case REPLIED -> notice.about();
      case REPORT_RECEIVED, REPORT_DISMISSED -> inbox.matter().reported();
      default -> null;
    };
  }

  private static String seeing(Notice notice) {
    if (notice.kind() == NoticeKind.REPLIED) {
      return "page.see.reply";
    }
    return notice.kind().name().startsWith("REPORT") ? "page.see.reported" : "page.see";
  }

  private static String time(Instant at, Locale language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(language)
            .withZone(ZoneOffset.UTC)
            .format(at)
        + " UTC";
  }
}
