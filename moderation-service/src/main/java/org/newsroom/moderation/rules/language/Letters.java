package org.newsroom.moderation.rules.language;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/** The letters of a text, counted by alphabet; of one alphabet, what they cost in each language. */
final class Letters {

  /** So many letters tell the language of any text. */
  private static final int ENOUGH = 400;

  private final String text;
  private final Map<Alphabet, Integer> counts = new EnumMap<>(Alphabet.class);
  private String other = "";

  Letters(CharSequence source) {
    this.text = Normalizer.normalize(source, Normalizer.Form.NFC);
    int letters = 0;
    int at = 0;
    while (at < text.length() && letters < ENOUGH) {
      int codePoint = Character.codePointAt(text, at);
      if (Character.isLetter(codePoint)) {
        count(codePoint);
        letters++;
      }
      at += Character.charCount(codePoint);
    }
  }

  private void count(int codePoint) {
    Alphabet alphabet = Alphabet.of(codePoint);
    counts.merge(alphabet, 1, Integer::sum);
    if (alphabet == Alphabet.OTHER && (other.isEmpty() || other.equals("zh"))) {
      // Kana among Chinese signs make the text Japanese.
      String language = Alphabet.language(codePoint);
      other = language.isEmpty() ? other : language;
    }
  }

  /** The alphabet of most letters. */
  Alphabet alphabet() {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Alphabet.OTHER);
  }

  int count(Alphabet alphabet) {
    return counts.getOrDefault(alphabet, 0);
  }

  /** The language of the script that is none of the common ones, or an empty text. */
  String otherLanguage() {
    return other;
  }

  /**
   * What the words of the alphabet cost in each language of the table. Words that are written as
   * names within a sentence tell no language, and count only where there are no others.
   */
  int[] costs(Alphabet alphabet, NgramTable table) {
    int[] names = new int[table.languages().size()];
    int[] words = new int[names.length];
    int counted = 0;
    int at = 0;
    boolean begins = true;
    while (at < text.length() && counted < ENOUGH) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        begins |= c == '.' || c == '!' || c == '?' || c == '\n';
        at++;
        continue;
      }
      boolean name = Character.isUpperCase(c) && !begins && isSmall(at + 1);
      int end = word(at, alphabet, table, name ? names : words);
      counted += name ? 0 : end - at;
      at = end;
      begins = false;
    }
    return counted > 0 ? words : names;
  }

  private boolean isSmall(int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** Whether it is a letter, or a mark on one, such as a vowel of Arabic. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int word(int from, Alphabet alphabet, NgramTable table, int[] total) {
    long ngram = 0;
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      char c = Character.toLowerCase(text.charAt(at));
      if (Character.isLetter(c) && Alphabet.of(c) == alphabet) {
        ngram = NgramTable.key(ngram, c);
        table.addCosts(ngram, total);
      }
      at++;
    }
    return at;
  }
}
