package org.newsroom.comment.form;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The form that a piece of Unicode text must have. Lengths count code points, after trimming and in
 * Normalization Form C.
 *
 * @param most the most code points
 * @param lines whether it may have more than one line
 */
record TextRule(int most, boolean lines) {

  /**
   * The Stream-Safe Text Format of Unicode Standard Annex #15 allows that many combining marks in a
   * row; the limit also keeps normalisation linear in time.
   */
  private static final int MOST_MARKS = 30;

  /** A decomposed character has up to four code points: longer input cannot become short enough. */
  private static final int MOST_DECOMPOSED = 4;

  /** Gives the text in its stored form, or says what is wrong with it. */
  Checked check(@Nullable String raw) {
    if (raw == null) {
      return Checked.bad("is required");
    }
    String trimmed = trim(lines ? Layout.of(raw) : raw.replace("\r\n", "\n"));
    if (trimmed.codePointCount(0, trimmed.length()) > MOST_DECOMPOSED * most) {
      return tooLong();
    }
    String fault = fault(trimmed);
    if (fault != null) {
      return Checked.bad(fault);
    }
    String text = trim(Normalizer.normalize(trimmed, Normalizer.Form.NFC));
    return text.codePointCount(0, text.length()) > most ? tooLong() : new Checked(text, null);
  }

  private Checked tooLong() {
    return Checked.bad("must have at most " + most + " characters");
  }

  private @Nullable String fault(String text) {
    boolean visible = false;
    int marks = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      int type = Character.getType(c);
      String fault = fault(c, type);
      if (fault != null) {
        return fault;
      }
      marks = isMark(type) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return "must not have more than " + MOST_MARKS + " combining marks in a row";
      }
      visible |= isVisible(c, type);
    }
    return visible ? lines ? Directions.fault(text) : null : "must not be blank";
  }

  private @Nullable String fault(int c, int type) {
    if (c == '\n' && lines) {
      return null;
    }
    return switch (type) {
      case Character.CONTROL -> "must not contain the control character " + name(c);
      case Character.SURROGATE -> "must not contain the unpaired surrogate " + name(c);
      case Character.UNASSIGNED ->
          isNoncharacter(c) ? "must not contain the noncharacter " + name(c) : null;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          lines ? null : "must be one line";
      case Character.FORMAT ->
          // A direction control could make a name read as another one, or turn the text beside it.
          lines || !Directions.isControl(c)
              ? null
              : "must not contain the direction control " + name(c);
      default -> null;
    };
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isVisible(int c, int type) {
    return switch (type) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> false;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
      default -> !isSpace(c) && !isFiller(c);
    };
  }

  /** Some letters and symbols have no ink: Hangul fillers and the empty Braille pattern. */
  private static boolean isFiller(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A code point as Unicode writes it. */
  static String name(int c) {
    return "U+%04X".formatted(c);
  }

  /**
   * The result of a check: either the text is there or the fault is.
   *
   * @param text the text in its stored form
   * @param fault what is wrong, for the developer of the website
   */
  record Checked(@Nullable String text, @Nullable String fault) {

    private static Checked bad(String fault) {
      return new Checked(null, fault);
    }
  }
}
