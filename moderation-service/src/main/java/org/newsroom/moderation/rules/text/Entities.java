package org.newsroom.moderation.rules.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * HTML character references, as far as they occur in readers' texts; {@code &amp;} may be nested.
 */
final class Entities {

  private static final int LONGEST = 12;
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("shy", 0xAD),
          Map.entry("zwj", 0x200D),
          Map.entry("zwnj", 0x200C),
          Map.entry("ZeroWidthSpace", 0x200B),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("excl", (int) '!'),
          Map.entry("dollar", (int) '$'),
          Map.entry("commat", (int) '@'),
          Map.entry("ast", (int) '*'),
          Map.entry("num", (int) '#'),
          Map.entry("period", (int) '.'),
          Map.entry("comma", (int) ','),
          Map.entry("lowbar", (int) '_'),
          Map.entry("hyphen", (int) '-'),
          Map.entry("middot", (int) '·'),
          Map.entry("thinsp", 0x2009),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("euro", (int) '€'));

  /** What the name of a letter with a mark ends with. */
  private static final Map<String, String> MARKS =
      Map.of(
          "acute", "\u0301",
          "grave", "\u0300",
          "circ", "\u0302",
          "uml", "\u0308",
          "tilde", "\u0303",
          "ring", "\u030A",
          "cedil", "\u0327",
          "caron", "\u030C");

  private Entities() {}

  /**
   * Reads the reference whose ampersand stands just before {@code at}.
   *
   * @return its code point and the length read after the ampersand as {@code length << 32 |
   *     codePoint}, or 0 when there is none
   */
  static long read(String text, int at) {
    int end = Scan.indexOf(text, ";", at, LONGEST + 4);
    if (end <= at) {
      return unended(text, at);
    }
    int codePoint = decode(text, at, end);
    return codePoint <= 0 ? unended(text, at) : (long) (end + 1 - at) << 32 | codePoint;
  }

  /** Browsers read a number without a semicolon too. */
  private static long unended(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST
        && (end == at ? text.charAt(end) == '#' : isDigitAt(text, at, end))) {
      end++;
    }
    int codePoint = end - at > 2 ? decode(text, at, end) : 0;
    return codePoint <= ' ' ? 0 : (long) (end - at) << 32 | codePoint;
  }

  /** {@code iacute}, the í; 0 when there is no such letter. */
  private static int marked(String name) {
    String mark = name.length() > 1 ? MARKS.get(name.substring(1)) : null;
    if (mark == null) {
      return 0;
    }
    String letter = Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter.charAt(0) : 0;
  }

  private static boolean isDigitAt(String text, int at, int position) {
    char c = text.charAt(position);
    boolean hex = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
    return position == at + 1 && hex || Character.digit(c, hex ? 16 : 10) >= 0 && c < 0x80;
  }

  private static int decode(String text, int from, int to) {
    if (text.charAt(from) != '#') {
      String name = text.substring(from, to);
      return NAMED.getOrDefault(name, marked(name));
    }
    boolean hex = from + 1 < to && (text.charAt(from + 1) | 0x20) == 'x';
    int number = 0;
    for (int i = from + (hex ? 2 : 1); i < to && number <= Character.MAX_CODE_POINT; i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return 0;
      }
      number = number * (hex ? 16 : 10) + digit;
    }
    return Character.isValidCodePoint(number) ? number : 0;
  }
}
