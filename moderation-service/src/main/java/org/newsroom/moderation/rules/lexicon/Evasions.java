package org.newsroom.moderation.rules.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** Spellings without a sign by which people avoid filters. */
final class Evasions {

  private static final String VOWELS = "aeiou";

  private Evasions() {}

  /** The word spelled backwards. */
  static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** The word without any vowel behind its first letter, and without each single one of them. */
  static Set<String> withoutVowels(String word) {
    Set<String> evasions = new LinkedHashSet<>();
    evasions.add(word.charAt(0) + word.substring(1).replaceAll("[" + VOWELS + "]", ""));
    for (int i = 1; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        evasions.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return evasions;
  }
}
