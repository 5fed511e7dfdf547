package org.newsroom.notification.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words for readers, in the reader's language where there are any, else in English. */
@Component
public class Texts {

  /** The languages that there are words in. */
  public static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.forLanguageTag("he"),
          Locale.forLanguageTag("ru"),
          Locale.forLanguageTag("ar"));

  private static final List<String> RIGHT_TO_LEFT =
      List.of(Locale.forLanguageTag("he").getLanguage(), "ar");

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  public Texts() {
    bundle.setBasename("notices");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
  }

  /** Puts the notice into words, as plain text; lines end with a newline. */
  public Text of(Notice notice, String languageTag) {
    Locale locale = spoken(languageTag);
    String key = key(notice);
    String text = bundle.getMessage(key, null, locale);
    if (tellsReason(notice)) {
      Reason reason = notice.reason() == null ? Reason.OTHER : notice.reason();
      text += "\n" + bundle.getMessage("reason." + reason, null, locale);
    }
    if (notice.shown() != null) {
      text += "\n" + bundle.getMessage("edited", new Object[] {notice.shown()}, locale);
    }
    if (notice.words() != null) {
      text += "\n" + bundle.getMessage("words", new Object[] {notice.words()}, locale);
    }
    return new Text(
        locale, bundle.getMessage(key + ".subject", null, locale), text, notice.statement());
  }

  /** Other words than a notice's, with their parts filled in. */
  public String word(String key, Locale language, Object... parts) {
    return bundle.getMessage(key, parts, language);
  }

  private static boolean tellsReason(Notice notice) {
    return notice.reason() != null
        || notice.kind() == NoticeKind.NOT_PUBLISHED
        || notice.verdict() == Verdict.REJECTED;
  }

  private static String key(Notice notice) {
    return notice.verdict() == null ? notice.kind().name() : notice.kind() + "." + notice.verdict();
  }

  /** The language of {@link #LANGUAGES} in which somebody who asks for that one is spoken to. */
  public static Locale spoken(String languageTag) {
    String asked = Locale.forLanguageTag(languageTag).getLanguage();
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(asked))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** The direction in which the language is written, in HTML's words. */
  public static String direction(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }

  /**
   * A notice in words.
   *
   * @param locale the language of both texts
   * @param subject the subject of the notice in a few words
   * @param body the notice itself
   * @param statement the statement of reasons, in the language of the comment; null when there is
   *     none
   */
  public record Text(Locale locale, String subject, String body, @Nullable String statement) {

    /** The lines of it all, with an empty one before the statement. */
    public List<String> lines() {
      return statement == null
          ? body.lines().toList()
          : Stream.of(body, "", statement)
              .flatMap(part -> part.isEmpty() ? Stream.of(part) : part.lines())
              .toList();
    }

    /** The direction of the text, in HTML's words: {@code rtl} or {@code ltr}. */
    public String direction() {
      return Texts.direction(locale);
    }
  }
}
