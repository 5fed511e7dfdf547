package org.newsroom.moderation.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/**
 * Writes words in one script that mix letters of two to look like words of one: {@code kіll} with a
 * Ukrainian i, {@code дурaк} with a Latin a (the mixed-script confusables of Unicode, UTS #39). No
 * language writes so. Only letters that look alike are taken for each other.
 */
final class MixedScripts {

  private static final String LATIN = "aceopxykmthb";
  private static final String CYRILLIC = "асеорхукмтнв";
  private static final int FIRST_ALIKE = 0x370;
  private static final char[] LATIN_LOOKS = latinLooks();

  private final char[] chars;
  private final int length;

  /** The letters of the whole text that no letter of the other script looks like. */
  private int onlyLatin;

  /** The same of the scripts whose letters may look Latin. */
  private int onlyOther;

  private boolean mixed;

  private MixedScripts(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
  }

  /** Replaces letters in {@code chars[0, length)}, in time linear in the length. */
  static void unmix(char[] chars, int length) {
    MixedScripts text = new MixedScripts(chars, length);
    text.count();
    text.eachWord(true);
    if (text.mixed && text.onlyOther == 0) {
      text.eachWord(false);
    }
  }

  /** Whether the letter is of a script whose letters are taken for Latin ones. */
  static boolean isAlike(int codePoint) {
    int script = codePoint < FIRST_ALIKE ? UScript.LATIN : UScript.getScript(codePoint);
    return switch (script) {
      case UScript.CYRILLIC, UScript.GREEK, UScript.COPTIC, UScript.ARMENIAN, UScript.CHEROKEE ->
          true;
      default -> false;
    };
  }

  private void count() {
    for (int at = 0; at < length; at++) {
      char c = chars[at];
      if (Chars.isLatin(c)) {
        onlyLatin += LATIN.indexOf(c) < 0 ? 1 : 0;
      } else if (isAlike(c)) {
        onlyOther += LATIN_LOOKS[c] == 0 ? 1 : 0;
      }
    }
  }

  /** Goes through the words that are mixed, or else through those of the other script. */
  private void eachWord(boolean ofTwo) {
    int from = 0;
    for (int at = 0; at <= length; at++) {
      if (at == length || !Chars.isLetter(chars[at])) {
        if (at > from && isMixed(from, at) == ofTwo) {
          word(from, at);
        }
        from = at + 1;
      }
    }
  }

  private boolean isMixed(int from, int to) {
    boolean latin = false;
    boolean other = false;
    for (int at = from; at < to; at++) {
      latin |= Chars.isLatin(chars[at]);
      other |= !Chars.isLatin(chars[at]);
    }
    return latin && other;
  }

  private void word(int from, int to) {
    boolean asCyrillic = onlyOther > onlyLatin;
    if (asCyrillic && write(from, to, true) || write(from, to, false)) {
      mixed = true;
    } else if (!asCyrillic) {
      write(from, to, true);
    }
  }

  /** Writes the word in one script if all of its letters have one there. */
  private boolean write(int from, int to, boolean asCyrillic) {
    for (int at = from; at < to; at++) {
      if (letter(chars[at], asCyrillic) == 0) {
        return false;
      }
    }
    for (int at = from; at < to; at++) {
      chars[at] = letter(chars[at], asCyrillic);
    }
    return true;
  }

  /** The letter of the script that this one is or looks like, or 0. */
  private static char letter(char c, boolean asCyrillic) {
    if (asCyrillic) {
      int alike = LATIN.indexOf(c);
      return alike >= 0 ? CYRILLIC.charAt(alike) : c >= 0x400 && c < 0x530 ? c : 0;
    }
    return Chars.isLatin(c) ? c : LATIN_LOOKS[c];
  }

  /**
   * The small Latin letter that a small letter of another script looks like, or its capital; of
   * Greek, whose small letters stand for quantities, the small letter alone.
   */
  private static char[] latinLooks() {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    char[] looks = new char[0x10000];
    for (int c = FIRST_ALIKE; c < looks.length; c++) {
      if (isAlike(c) && UCharacter.isLetter(c)) {
        char look = latin(checker, Character.toString(c));
        boolean greek = UScript.getScript(c) == UScript.GREEK;
        String capital = UCharacter.toUpperCase(Character.toString(c));
        looks[c] = look == 0 && !greek ? latin(checker, capital) : look;
      }
    }
    return looks;
  }

  private static char latin(SpoofChecker checker, String letter) {
    String skeleton = checker.getSkeleton(letter).toLowerCase(Locale.ROOT);
    boolean latin = skeleton.length() == 1 && Chars.isLatin(skeleton.charAt(0));
    return latin ? skeleton.charAt(0) : 0;
  }
}
