package org.newsroom.article.site;

import java.util.Locale;
import java.util.Set;

/**
 * A language, with the direction in which it is written.
 *
 * @param tag BCP 47
 */
public record Language(String tag) {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> SPOKEN_BY_PAGES = Set.of("en", "he");

  /** The value of the attribute {@code dir}. */
  public String dir() {
    return RIGHT_TO_LEFT.contains(locale().getLanguage()) ? "rtl" : "ltr";
  }

  /** The language of the interface beside a text in this one: there are words in a few only. */
  public Language ofInterface() {
    String language = locale().getLanguage().equals("iw") ? "he" : locale().getLanguage();
    return new Language(SPOKEN_BY_PAGES.contains(language) ? language : "en");
  }

  /** The locale by which words are found. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
