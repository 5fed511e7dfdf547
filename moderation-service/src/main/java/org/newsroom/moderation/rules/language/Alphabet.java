package org.newsroom.moderation.rules.language;

import com.ibm.icu.lang.UScript;
import java.util.Map;

/** The scripts that more than one language of readers writes, and those that only one does. */
public enum Alphabet {
  LATIN,
  CYRILLIC,
  ARABIC,
  /** Any other script, whose language it tells by itself. */
  OTHER;

  private static final Map<Integer, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UScript.HEBREW, "he"),
          Map.entry(UScript.GREEK, "el"),
          Map.entry(UScript.HAN, "zh"),
          Map.entry(UScript.HIRAGANA, "ja"),
          Map.entry(UScript.KATAKANA, "ja"),
          Map.entry(UScript.HANGUL, "ko"),
          Map.entry(UScript.DEVANAGARI, "hi"),
          Map.entry(UScript.BENGALI, "bn"),
          Map.entry(UScript.TAMIL, "ta"),
          Map.entry(UScript.TELUGU, "te"),
          Map.entry(UScript.GUJARATI, "gu"),
          Map.entry(UScript.GURMUKHI, "pa"),
          Map.entry(UScript.THAI, "th"),
          Map.entry(UScript.GEORGIAN, "ka"),
          Map.entry(UScript.ARMENIAN, "hy"),
          Map.entry(UScript.ETHIOPIC, "am"),
          Map.entry(UScript.KHMER, "km"));

  /** The alphabet that a letter belongs to. */
  static Alphabet of(int codePoint) {
    if (codePoint < 0x250) {
      return LATIN;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> LATIN;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.ARABIC -> ARABIC;
      default -> OTHER;
    };
  }

  /** The alphabet of a language that has rules; packs of no language are of none. */
  static Alphabet ofLanguage(String language) {
    return switch (language) {
      case "ru", "uk" -> CYRILLIC;
      case "ar" -> ARABIC;
      case "he", "mul" -> OTHER;
      default -> LATIN;
    };
  }

  /** The language that only this letter's script is written for, or an empty text. */
  static String language(int codePoint) {
    return LANGUAGES.getOrDefault(UScript.getScript(codePoint), "");
  }
}
