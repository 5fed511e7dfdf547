package org.newsroom.notification.delivery;

import java.util.List;
import java.util.regex.Pattern;

/** Makes what people wrote safe for mails, where a sign could end a header or turn text around. */
final class PlainText {

  private static final Pattern BREAKS = Pattern.compile("\\R");

  /** Control signs, and those invisible ones that turn the direction of what follows (UAX 9). */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

  private static final String MORE = "\u2026";

  private PlainText() {}

  /** The text in one line of so many code points at most. */
  static String line(String text, int most) {
    return shortened(clean(text), most);
  }

  /** The text in lines, of so many code points together at most. */
  static List<String> lines(String text, int most) {
    return BREAKS.splitAsStream(shortened(text, most)).map(PlainText::clean).toList();
  }

  private static String clean(String text) {
    return UNSAFE.matcher(text).replaceAll(" ").strip();
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + MORE;
  }
}
