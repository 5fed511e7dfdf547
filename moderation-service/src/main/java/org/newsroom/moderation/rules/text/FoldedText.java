package org.newsroom.moderation.rules.text;

import java.util.Arrays;

/**
 * A text as it reads: lower case, without marks, format characters, character references and tags,
 * letters of any style as plain ones, words of letters that look alike in one script. Every folded
 * char knows where it stands in the source.
 */
public final class FoldedText implements CharSequence {

  /**
   * The folded text grows to so many times its source and some: ligatures that fold to eighteen
   * chars each must not cost eighteen texts.
   */
  private static final int GROWTH = 2;

  private static final int SOME = 100;

  private final String source;
  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;
  private boolean upsideDown;

  private FoldedText(String source) {
    this.source = source;
    int capacity = source.length() + 8;
    this.chars = new char[capacity];
    this.from = new int[capacity];
    this.to = new int[capacity];
  }

  /** Folds in time linear in the length of the text. */
  public static FoldedText of(String source) {
    FoldedText folded = new FoldedText(source);
    folded.fold();
    return folded;
  }

  public String source() {
    return source;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  /** The place in the source where the folded char begins, in UTF-16 units. */
  public int from(int index) {
    return from[index];
  }

  /**
   * The place in the source where the folded char ends, with the marks that it carries, in UTF-16
   * units.
   */
  public int to(int index) {
    return to[index];
  }

  /** Whether some letters of the text are turned. */
  public boolean isUpsideDown() {
    return upsideDown;
  }

  /** Whether the char was a capital in the source. */
  public boolean isCapital(int index) {
    return Chars.isCapital(source.charAt(from[index]));
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /** Whether two stretches of the folded text are the same. */
  public boolean isSame(int from, int to, int otherFrom, int otherTo) {
    return Arrays.equals(chars, from, to, chars, otherFrom, otherTo);
  }

  /** The folded text. */
  public String text() {
    return new String(chars, 0, length);
  }

  @Override
  public String toString() {
    return text();
  }

  private void fold() {
    boolean alike = false;
    int at = 0;
    int end = source.length();
    while (at < end) {
      char c = source.charAt(at);
      if (c == '&') {
        at = reference(at);
      } else if (c == '<') {
        at = tag(at);
      } else if (c == '%' || c == '\\') {
        at = escape(at);
      } else if (c < 0x80) {
        append(ascii(c), at, at + 1);
        at++;
      } else {
        int codePoint = source.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        upsideDown |= Folds.isTurned(codePoint);
        alike = alike || MixedScripts.isAlike(codePoint);
        append(codePoint, at, next);
        at = next;
      }
    }
    if (alike) {
      MixedScripts.unmix(chars, length);
    }
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '\n' || c == '\r' ? '\n' : c < ' ' || c == 0x7F ? ' ' : c;
  }

  private int reference(int at) {
    int next = at + 1;
    long read = Entities.read(source, next);
    if (read == 0) {
      append('&', at, next);
      return next;
    }
    next += (int) (read >>> 32);
    int codePoint = (int) read;
    for (int depth = 0; codePoint == '&' && depth < 4; depth++) {
      long nested = Entities.read(source, next);
      if (nested == 0) {
        break;
      }
      next += (int) (nested >>> 32);
      codePoint = (int) nested;
    }
    append(codePoint, at, next);
    return next;
  }

  private int escape(int at) {
    long read = Escapes.read(source, at);
    int next = at + (read == 0 ? 1 : (int) (read >>> 32));
    append(read == 0 ? source.charAt(at) : (int) read, at, next);
    return next;
  }

  private int tag(int at) {
    int tag = Markup.lengthAt(source, at);
    if (tag > 0) {
      return at + tag;
    }
    int next = tag == 0 ? at + 1 : at - tag;
    append(tag == 0 ? '<' : ' ', at, next);
    return next;
  }

  private void append(int codePoint, int begin, int end) {
    if (codePoint < 0x80) {
      append(ascii((char) codePoint), begin, end);
      return;
    }
    int single = Folds.single(codePoint);
    if (single > 0) {
      append((char) single, begin, end);
    } else if (single == 0) {
      extendLast(begin, end);
    } else {
      String folded = Folds.of(codePoint);
      int room = GROWTH * (end + SOME) - length;
      for (int i = 0; i < Math.min(folded.length(), room); i++) {
        append(folded.charAt(i), begin, end);
      }
    }
  }

  private void extendLast(int begin, int end) {
    if (length > 0 && to[length - 1] == begin) {
      to[length - 1] = end;
    }
  }

  private void append(char c, int begin, int end) {
    if (length == chars.length) {
      int larger = length * 2;
      chars = Arrays.copyOf(chars, larger);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
    }
    chars[length] = c;
    from[length] = begin;
    to[length] = end;
    length++;
  }
}
