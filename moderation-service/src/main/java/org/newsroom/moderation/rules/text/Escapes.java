package org.newsroom.moderation.rules.text;

/**
 * Reads letters written as programmers write them: {@code \}{@code u0066}, {@code \x66}, {@code
 * %66}. Only letters and digits are: a percent sign behind a number is one.
 */
final class Escapes {

  private static final int UNICODE = 4;
  private static final int BYTE = 2;
  private static final int HEXADECIMAL = 16;

  private Escapes() {}

  /**
   * Reads the escape whose first sign stands at {@code at}.
   *
   * @return its letter and length as {@code length << 32 | letter}, or 0 when there is none
   */
  static long read(String text, int at) {
    if (text.charAt(at) == '%') {
      boolean number = at > 0 && isNumber(text, at - 1);
      return number ? 0 : letter(text, at, at + 1, BYTE);
    }
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return switch (kind) {
      case 'u', 'U' -> letter(text, at, at + 2, UNICODE);
      case 'x', 'X' -> letter(text, at, at + 2, BYTE);
      default -> 0;
    };
  }

  /** Whether a digit stands there that does not end another escape. */
  private static boolean isNumber(String text, int at) {
    boolean escaped =
        at >= BYTE && text.charAt(at - BYTE) == '%' && letter(text, 0, at - 1, BYTE) != 0;
    return !escaped && Chars.isDigit(text.charAt(at));
  }

  private static long letter(String text, int begin, int from, int digits) {
    if (from + digits > text.length()) {
      return 0;
    }
    int letter = 0;
    for (int at = from; at < from + digits; at++) {
      int digit = Character.digit(text.charAt(at), HEXADECIMAL);
      if (digit < 0 || text.charAt(at) > 0x7F) {
        return 0;
      }
      letter = letter * HEXADECIMAL + digit;
    }
    boolean plain = letter < 0x80 && Chars.isLetter((char) letter);
    boolean other = letter >= 0x80 && digits == UNICODE && Chars.isLetterOrDigit((char) letter);
    return plain || other ? (long) (from + digits - begin) << 32 | letter : 0;
  }
}
