package org.newsroom.moderation.rules.text;

import java.util.Locale;
import java.util.Set;

/** Recognises HTML tags in a reader's text: they format and say nothing. */
final class Markup {

  private static final int LONGEST = 100;
  private static final int LONGEST_NAME = 12;
  private static final Set<String> INLINE =
      Set.of(
          "i", "b", "u", "s", "a", "em", "strong", "span", "font", "small", "big", "sub", "sup",
          "wbr", "mark", "del", "ins", "code", "tt", "strike", "q", "bdo", "bdi", "ruby", "kbd");
  private static final Set<String> BLOCK =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "tr",
          "td",
          "table",
          "blockquote",
          "pre",
          "img",
          "center");

  private Markup() {}

  /**
   * The length of the tag whose {@code <} stands at {@code at}: positive for one that does not
   * interrupt a word, negative for one that does, 0 when there is no tag.
   */
  static int lengthAt(String text, int at) {
    if (text.startsWith("<!--", at)) {
      int end = Scan.indexOf(text, "-->", at, LONGEST);
      return end < 0 ? 0 : end + 3 - at;
    }
    int nameFrom = at + (text.startsWith("/", at + 1) ? 2 : 1);
    int nameTo = nameFrom;
    while (nameTo < text.length()
        && nameTo - nameFrom <= LONGEST_NAME
        && isName(text.charAt(nameTo))) {
      nameTo++;
    }
    if (nameTo == nameFrom || nameTo - nameFrom > LONGEST_NAME) {
      return 0;
    }
    String name = text.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
    if (isInsideWord(text, at, nameTo)) {
      return nameTo + 1 - at;
    }
    boolean known = INLINE.contains(name) || BLOCK.contains(name);
    int close = known ? Scan.indexOf(text, ">", nameTo, LONGEST) : -1;
    if (close < 0) {
      return 0;
    }
    int length = close + 1 - at;
    return INLINE.contains(name) ? length : BLOCK.contains(name) ? -length : 0;
  }

  /** Whether the brackets hold something short between two letters, which is there to part them. */
  private static boolean isInsideWord(String text, int at, int nameTo) {
    return nameTo - at <= 4
        && at > 0
        && nameTo + 1 < text.length()
        && text.charAt(nameTo) == '>'
        && Chars.isLetter(text.charAt(at - 1))
        && Chars.isLetter(text.charAt(nameTo + 1));
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
