package org.newsroom.notification.notice;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of the notices, in the author's language where there are any, else in English. */
@Component
public class Texts {

  private static final Locale HEBREW = Locale.forLanguageTag("he");

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  Texts() {
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
    return new Text(locale, bundle.getMessage(key + ".subject", null, locale), text);
  }

  private static boolean tellsReason(Notice notice) {
    return notice.kind() == NoticeKind.NOT_PUBLISHED || notice.verdict() == Verdict.REJECTED;
  }

  private static String key(Notice notice) {
    return notice.verdict() == null ? notice.kind().name() : notice.kind() + "." + notice.verdict();
  }

  private static Locale spoken(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals(HEBREW.getLanguage())
        ? HEBREW
        : Locale.ENGLISH;
  }

  /**
   * A notice in words.
   *
   * @param locale the language of both texts
   * @param subject the subject of the notice in a few words
   * @param body the notice itself
   */
  public record Text(Locale locale, String subject, String body) {

    /** The direction of the text, in HTML's words: {@code rtl} or {@code ltr}. */
    public String direction() {
      return locale.equals(HEBREW) ? "rtl" : "ltr";
    }
  }
}
