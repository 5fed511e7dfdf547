package org.newsroom.comment.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the languages that a browser accepts. */
public final class Languages {

  /** The language where none is named. */
  public static final String DEFAULT = "en";

  private static final int LONGEST = 200;

  private Languages() {}

  /** The reader's first language in its canonical form, where the header names one. */
  public static String first(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return DEFAULT;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .map(range -> SubmissionParser.canonicalLocale(range.getRange()))
          .filter(tag -> !tag.isEmpty() && tag.length() <= SubmissionParser.LONGEST_LOCALE)
          .findFirst()
          .orElse(DEFAULT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The JDK throws the latter for a lone hyphen.
      return DEFAULT;
    }
  }
}
