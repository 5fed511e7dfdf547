package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Signs that stand for a letter without looking like it, and signs that hold a word together. */
final class Masks {

  private static final int LONGEST_RUN = 12;
  private static final String GRAWLIX = "@#$%&^";
  private static final String WEAK = "#-._%@?&~^=+";

  private Masks() {}

  /** Whether the sign may stand for any letter: a star, a block, or one of several grawlixes. */
  static boolean isStar(FoldedText text, int start, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c == '*'
          || GRAWLIX.indexOf(c) >= 0 && hasBeside(text, at, GRAWLIX)
          || (c == '-' || c == '_') && isAfterFirst(text, start, at, c)
          || c == '.' && isAfterFirst(text, start, at, c) && isBeforeLetter(text, at);
    }
    return c == '•' || c == '∗' || c == '✱' || c == '×' || c >= 0x2580 && c <= 0x25FF;
  }

  /** Whether the sign is a star somewhere. */
  static boolean mayBeStar(FoldedText text, int at) {
    char c = text.charAt(at);
    return c < 0x80
        ? c == '*'
            || c == '.' && hasBeside(text, at, ".")
            || c == '-'
            || c == '_'
            || GRAWLIX.indexOf(c) >= 0
        : c == '•' || c == '∗' || c == '✱' || c == '×' || c >= 0x2580 && c <= 0x25FF;
  }

  /** Whether the sign, or the picture that it is half of, may stand for a vowel. */
  static boolean mayBeVowel(char c) {
    return isWeak(c) || Character.isSurrogate(c);
  }

  /**
   * Whether two dashes or more stand after the first letter, where they mask letters; further on
   * they part words.
   */
  private static boolean isAfterFirst(FoldedText text, int start, int at, char dash) {
    int first = at;
    while (first > start && at - first < LONGEST_RUN && text.charAt(first - 1) == dash) {
      first--;
    }
    return first == start + 1 && hasBeside(text, at, String.valueOf(dash));
  }

  /** Whether a letter follows the dots: at the end of a word they are only dots. */
  private static boolean isBeforeLetter(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_RUN && text.charAt(end) == '.') {
      end++;
    }
    return end < text.length() && Chars.isLetter(text.charAt(end));
  }

  private static boolean hasBeside(FoldedText text, int at, String signs) {
    return at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0
        || at + 1 < text.length() && signs.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether the sign may stand for a vowel. */
  static boolean isWeak(char c) {
    return c < 0x80 ? WEAK.indexOf(c) >= 0 : c >= 0x2190 && c <= 0x2BFF;
  }

  /** Whether a picture stands there, and a letter after it. */
  static boolean isPictureInside(FoldedText text, int at, int limit) {
    int end = endOfPicture(text, at, limit);
    return Character.isHighSurrogate(text.charAt(at))
        && end < limit
        && Chars.isLetter(text.charAt(end));
  }

  /** The end of the sign at {@code at}: a picture has two chars, and a second one belongs to it. */
  static int endOfPicture(FoldedText text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isSurrogate(text.charAt(end)) && end - at < 4) {
      end++;
    }
    return Math.max(end, at + 1);
  }
}
