package org.newsroom.moderation.rules.text;

/** Reads HTML character references: numbers, and all names that stand for one character. */
final class Entities {

  /** The length of the longest number with its sign; longer ones have leading zeros only. */
  private static final int LONGEST_NUMBER = 15;

  /** The length of the longest name in HTML's list, most of which are mathematical. */
  private static final int LONGEST_NAME = 31;

  private static final int NO_CHARACTER = Character.MAX_CODE_POINT + 1;

  private Entities() {}

  /**
   * Reads the reference whose ampersand stands just before {@code at}.
   *
   * @return its code point and the length read after the ampersand as {@code length << 32 |
   *     codePoint}, or 0 when there is none
   */
  static long read(String text, int at) {
    return at < text.length() && text.charAt(at) == '#' ? number(text, at) : name(text, at);
  }

  private static long name(String text, int at) {
    int last = Math.min(text.length() - 1, at + LONGEST_NAME);
    int end = at;
    while (end < last && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || end > last || text.charAt(end) != ';') {
      return 0;
    }
    int[] codePoints = new int[2];
    int count = org.jsoup.nodes.Entities.codepointsForName(text.substring(at, end), codePoints);
    return count == 1 ? result(end + 1 - at, codePoints[0]) : 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Reads a number; browsers read one without a semicolon, too. */
  private static long number(String text, int at) {
    boolean hex = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int first = at + (hex ? 2 : 1);
    int last = Math.min(text.length(), at + LONGEST_NUMBER);
    int end = first;
    int number = 0;
    while (end < last && digit(text.charAt(end), radix) >= 0) {
      number = Math.min(NO_CHARACTER, number * radix + digit(text.charAt(end), radix));
      end++;
    }
    boolean ended = end < text.length() && text.charAt(end) == ';';
    int least = ended ? 1 : ' ' + 1;
    if (end == first || number < least || number == NO_CHARACTER) {
      return 0;
    }
    return result((ended ? end + 1 : end) - at, number);
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static long result(int length, int codePoint) {
    return (long) length << 32 | codePoint;
  }
}
