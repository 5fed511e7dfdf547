package org.newsroom.moderation.rules.text;

/**
 * This view shows a text with the digits of ASCII in place of Arabic ones, and hyphens of dashes.
 */
record PlainDigits(CharSequence text) implements CharSequence {

  static boolean isDigit(char c) {
    return plain(c) >= '0' && plain(c) <= '9';
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    boolean arabic = c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
    boolean dash = c >= '‐' && c <= '–' || c == '−';
    return arabic ? (char) ('0' + (c & 0xF)) : dash ? '-' : c;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return plain(text.charAt(index));
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return new PlainDigits(text.subSequence(begin, end));
  }

  @Override
  public String toString() {
    char[] plain = new char[length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = charAt(i);
    }
    return String.valueOf(plain);
  }
}
