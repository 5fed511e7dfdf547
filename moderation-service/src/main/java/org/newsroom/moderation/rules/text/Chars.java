package org.newsroom.moderation.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.ArrayList;
import java.util.List;

/**
 * Kinds of chars. What a letter, a digit or a capital is comes from the Unicode of ICU4J, not from
 * that of the JVM, so that every JVM gives the same verdict.
 */
public final class Chars {

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int CAPITAL = 4;
  private static final int SMALL = 8;
  private static final byte[] KINDS = kinds();
  private static final String PUNCTUATION = ",;:!?\"()[]{}<>…“”„«»";

  private Chars() {}

  public static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  public static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  public static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  public static boolean isCapital(int codePoint) {
    return codePoint < KINDS.length
        ? (KINDS[codePoint] & CAPITAL) != 0
        : UCharacter.isUpperCase(codePoint);
  }

  public static boolean isSmall(int codePoint) {
    return codePoint < KINDS.length
        ? (KINDS[codePoint] & SMALL) != 0
        : UCharacter.isLowerCase(codePoint);
  }

  /** Whether a char of a folded text is a blank or ends a line; folding leaves no others. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether the char is one of the 26 small letters of English. */
  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether all chars are small letters of English. */
  public static boolean areLatin(CharSequence chars) {
    for (int at = 0; at < chars.length(); at++) {
      if (!isLatin(chars.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sign may stand inside one word, as in {@code f-ck}, and not as in {@code a,b}. */
  public static boolean isJoint(char c) {
    return !isLetterOrDigit(c) && !Character.isWhitespace(c) && PUNCTUATION.indexOf(c) < 0;
  }

  /** The runs of letters and numbers of a text, and of one other char that belongs to words. */
  public static List<String> words(String text, char also) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at <= text.length()) {
      int codePoint = at < text.length() ? text.codePointAt(at) : ' ';
      if (codePoint != also && !isLetterOrNumber(codePoint)) {
        if (at > from) {
          words.add(text.substring(from, at));
        }
        from = at + Character.charCount(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return words;
  }

  private static boolean isLetterOrNumber(int codePoint) {
    int type = UCharacter.getType(codePoint);
    return UCharacter.isLetter(codePoint)
        || type == UCharacterCategory.DECIMAL_DIGIT_NUMBER
        || type == UCharacterCategory.LETTER_NUMBER
        || type == UCharacterCategory.OTHER_NUMBER;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    for (int c = 0; c < kinds.length; c++) {
      int letter = UCharacter.isLetter(c) ? LETTER : 0;
      int digit = UCharacter.isDigit(c) ? DIGIT : 0;
      int capital = UCharacter.isUpperCase(c) ? CAPITAL : 0;
      int small = UCharacter.isLowerCase(c) ? SMALL : 0;
      kinds[c] = (byte) (letter | digit | capital | small);
    }
    return kinds;
  }
}
