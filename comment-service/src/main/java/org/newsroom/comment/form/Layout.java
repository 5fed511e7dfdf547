package org.newsroom.comment.form;

/** The layout of a text of several lines, which no comment may stretch. */
final class Layout {

  /** So many line ends in a row leave one line empty. */
  private static final int MOST_LINE_ENDS = 2;

  private static final char LINE_SEPARATOR = 0x2028;
  private static final char PARAGRAPH_SEPARATOR = 0x2029;

  private Layout() {}

  /**
   * The text in which a tab is a blank, each line ends alike and more than two line ends in a row
   * are two; a line of blanks alone is empty.
   */
  static String of(String raw) {
    String text = raw.replace("\r\n", "\n");
    StringBuilder laid = new StringBuilder(text.length());
    int ends = 0;
    int blanks = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at) == '\t' ? ' ' : text.charAt(at);
      if (isLineEnd(c)) {
        ends++;
        laid.setLength(ends > 1 ? laid.length() - blanks : laid.length());
        laid.append(ends > MOST_LINE_ENDS ? "" : "\n");
        blanks = 0;
      } else {
        boolean blank = Character.isSpaceChar(c);
        blanks = blank ? blanks + 1 : 0;
        ends = blank ? ends : 0;
        laid.append(c);
      }
    }
    return laid.toString();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }
}
