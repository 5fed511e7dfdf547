package org.newsroom.moderation.rules.context;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names that a word of a folded text may be a form of: without the small words that
 * Hebrew and Arabic write in front of it, and without the endings of the Russian cases.
 */
final class NameForms {

  private static final int SHORTEST = 3;
  private static final List<String> HEBREW_PREFIXES =
      List.of("ו", "ה", "ש", "ב", "ל", "מ", "כ", "וש", "שה", "כש", "של", "ול", "וה", "וב", "מה");
  private static final List<String> ARABIC_PREFIXES =
      List.of(
          "و", "ف", "ب", "ل", "ك", "يا", "ال", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "ولل",
          "وبال");

  /** The endings of masculine names that end in a consonant; folded, so that й is и. */
  private static final List<String> RUSSIAN_NOUN =
      List.of("а", "у", "ом", "ым", "ем", "е", "ы", "и", "ых", "ов", "ам", "ами", "ах");

  /** The endings of masculine names in -ий, -ый and -ой, and of feminine ones in -ая. */
  private static final List<String> RUSSIAN_ADJECTIVE =
      List.of("ого", "его", "ому", "ему", "им", "ым", "ом", "ем", "ая", "ую", "ои", "их", "ие");

  private static final List<String> RUSSIAN_A = List.of("ы", "и", "е", "у", "ои");
  private static final List<String> RUSSIAN_SOFT = List.of("я", "ю", "ем", "е", "и", "еи");

  private NameForms() {}

  /** The word itself, and then the names that it may be a form of. */
  static List<String> of(String word) {
    if (word.isEmpty() || word.charAt(0) < 0x400) {
      return List.of(word);
    }
    List<String> forms = new ArrayList<>();
    forms.add(word);
    char first = word.charAt(0);
    if (first < 0x530) {
      addRussian(forms, word);
    } else {
      boolean arabic = first >= 0x600;
      addWithout(forms, word, arabic ? ARABIC_PREFIXES : HEBREW_PREFIXES);
    }
    return forms;
  }

  private static void addWithout(List<String> forms, String word, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
        forms.add(word.substring(prefix.length()));
      }
    }
  }

  private static void addRussian(List<String> forms, String word) {
    replaceEnding(forms, word, RUSSIAN_NOUN, "");
    replaceEnding(forms, word, RUSSIAN_ADJECTIVE, "ии", "ыи", "ои");
    replaceEnding(forms, word, RUSSIAN_A, "а");
    replaceEnding(forms, word, RUSSIAN_SOFT, "ь", "и", "я");
  }

  private static void replaceEnding(
      List<String> forms, String word, List<String> endings, String... nominatives) {
    for (String ending : endings) {
      int stem = word.length() - ending.length();
      if (stem >= SHORTEST && word.endsWith(ending)) {
        for (String nominative : nominatives) {
          forms.add(word.substring(0, stem) + nominative);
        }
      }
    }
  }
}
