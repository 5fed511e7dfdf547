package org.newsroom.notification.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Scope;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.notice.Ways;
import org.newsroom.notification.site.Site;

/** Puts the letters of an envelope into words, in the language of the newest. */
class MailWords {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_QUOTE = 1_000;

  private final Texts texts;
  private final Site site;
  private final AddressHashes hashes;
  private final Clock clock;

  MailWords(Texts texts, Site site, AddressHashes hashes, Clock clock) {
    this.clock = clock;
    this.texts = texts;
    this.site = site;
    this.hashes = hashes;
  }

  MailView view(Envelope envelope, Locale language) {
    return new MailView(
        language.toLanguageTag(),
        Texts.direction(language),
        subject(envelope, language),
        envelope.letters().stream().map(letter -> section(letter, language)).toList(),
        texts.word("mail.reason", language),
        unsubscribing(envelope),
        Map.of(
            "article", texts.word("page.article", language),
            "wrote", texts.word("page.wrote", language),
            "can", texts.word("page.can", language),
            "unsubscribe", texts.word("mail.unsubscribe", language)));
  }

  private String subject(Envelope envelope, Locale language) {
    if (envelope.letters().size() > 1) {
      return texts.word("mail.several", language);
    }
    Letter letter = envelope.first();
    String subject = texts.of(letter.newest(), language.toLanguageTag()).subject();
    String title = site.placeOf(letter.inbox()).title();
    return title == null
        ? subject
        : texts.word("mail.subject", language, subject, PlainText.line(title, LONGEST_TITLE));
  }

  private @Nullable String unsubscribing(Envelope envelope) {
    Scope scope = envelope.isOnlyOfReplies() ? Scope.REPLIES : Scope.ALL;
    return site.isKnown() ? site.unsubscribing(hashes.token(envelope.hash(), scope)) : null;
  }

  private MailView.Section section(Letter letter, Locale language) {
    Inbox inbox = letter.inbox();
    Site.Place place = site.placeOf(inbox);
    String title = place.title();
    String text = inbox.matter().text();
    return new MailView.Section(
        letter.told().stream()
            .map(notice -> texts.of(notice, language.toLanguageTag()).lines())
            .toList(),
        title == null ? null : PlainText.line(title, LONGEST_TITLE),
        place.language(),
        site.isKnown() ? address(letter, place) : null,
        replies(letter, language),
        text == null ? List.of() : PlainText.lines(text, LONGEST_QUOTE),
        Ways.of(inbox, clock.instant()).stream().map(way -> texts.word(way, language)).toList(),
        links(letter, place, language));
  }

  private List<MailView.Reply> replies(Letter letter, Locale language) {
    return letter.told().stream()
        .map(Notice::quote)
        .filter(Objects::nonNull)
        .map(
            quote ->
                new MailView.Reply(
                    texts.word("page.replied", language, isolated(quote.author())),
                    PlainText.lines(quote.text(), LONGEST_QUOTE)))
        .toList();
  }

  /** A name that is written in the other direction turns no words around it (UAX 9). */
  private static String isolated(String name) {
    return "\u2068" + PlainText.line(name, LONGEST_TITLE) + "\u2069";
  }

  /** The address of the comment where it can be seen, else of the article. */
  private static @Nullable String address(Letter letter, Site.Place place) {
    return isThere(letter.newest().kind()) ? place.comment(seen(letter)) : place.article();
  }

  /** The comment that the link leads to: a reply where that is the news, else one's own. */
  private static UUID seen(Letter letter) {
    UUID reply = letter.newest().about();
    UUID reported = letter.inbox().matter().reported();
    if (reply != null) {
      return reply;
    }
    return reported == null ? letter.inbox().commentId() : reported;
  }

  private List<MailView.Link> links(Letter letter, Site.Place place, Locale language) {
    List<MailView.Link> links = new ArrayList<>();
    if (!site.isKnown()) {
      return links;
    }
    Notice newest = letter.newest();
    String comment = place.comment(seen(letter));
    if (comment != null && isThere(newest.kind())) {
      links.add(new MailView.Link(texts.word(seeing(letter), language), comment));
    }
    links.add(
        new MailView.Link(
            texts.word("mail.follow", language), site.noticesOf(letter.inbox().commentId())));
    return links;
  }

  private static String seeing(Letter letter) {
    if (letter.newest().kind() == NoticeKind.REPLIED) {
      return "page.see.reply";
    }
    return letter.inbox().matter().reported() == null ? "page.see" : "page.see.reported";
  }

  private static boolean isThere(NoticeKind kind) {
    return switch (kind) {
      case PUBLISHED,
          EDITED,
          RESTORED,
          CORRECTION_RECEIVED,
          CORRECTION_HELD,
          CORRECTION_PUBLISHED,
          CORRECTION_NOT_PUBLISHED,
          REPLIED,
          REPORT_RECEIVED,
          REPORT_DISMISSED ->
          true;
      default -> false;
    };
  }
}
