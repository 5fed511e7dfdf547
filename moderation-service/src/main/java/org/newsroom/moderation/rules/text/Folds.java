package org.newsroom.moderation.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folds one code point: NFKC with case folding (UAX #31), without marks and format characters, and
 * Latin letters of any style (squared, turned, small capital, braille …) to plain ones. Letters of
 * other scripts stay themselves.
 */
final class Folds {

  private static final int PLANES = 0x20000;
  private static final char UNKNOWN = 0;
  private static final char NOTHING = 1;
  private static final char SEVERAL = 2;
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final SpoofChecker SPOOF = new SpoofChecker.Builder().build();
  private static final String BRAILLE = "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵";

  /** Forms that a language writes differently at a word's end or by habit. */
  private static final Map<Integer, String> SPELLINGS =
      Map.ofEntries(
          Map.entry((int) 'ך', "כ"),
          Map.entry((int) 'ם', "מ"),
          Map.entry((int) 'ן', "נ"),
          Map.entry((int) 'ף', "פ"),
          Map.entry((int) 'ץ', "צ"),
          Map.entry((int) '׳', "'"),
          Map.entry((int) '״', "\""),
          Map.entry((int) '־', "-"),
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ة', "ه"),
          Map.entry((int) 'ٱ', "ا"),
          Map.entry((int) 'ـ', ""),
          Map.entry((int) 'ς', "ς"),
          Map.entry((int) 'ß', "ß"),
          Map.entry((int) 'ẞ', "ß"),
          Map.entry((int) 'ɟ', "f"),
          Map.entry((int) 'ɔ', "ɔ"),
          Map.entry((int) 'Ɔ', "ɔ"),
          Map.entry((int) 'ƃ', "ƃ"),
          Map.entry((int) 'ʄ', "ʄ"),
          Map.entry(0x1F4B2, "$"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) 'ʼ', "'"));

  /** Races are harmless: whoever writes, writes the same. */
  private static final char[] SINGLE = new char[PLANES];

  private static final Map<Integer, String> MULTIPLE = new ConcurrentHashMap<>();

  private Folds() {}

  /** The folded form: empty, or some chars. */
  static String of(int codePoint) {
    if (codePoint >= PLANES) {
      return compute(codePoint);
    }
    char known = SINGLE[codePoint];
    if (known == UNKNOWN) {
      known = learn(codePoint);
    }
    return switch (known) {
      case NOTHING -> "";
      case SEVERAL -> MULTIPLE.getOrDefault(codePoint, "");
      default -> String.valueOf(known);
    };
  }

  /** The folded form where it is a single char, else 0 for nothing and -1 for several. */
  static int single(int codePoint) {
    if (codePoint >= PLANES) {
      return -1;
    }
    char known = SINGLE[codePoint];
    if (known == UNKNOWN) {
      known = learn(codePoint);
    }
    return known == NOTHING ? 0 : known == SEVERAL ? -1 : known;
  }

  private static char learn(int codePoint) {
    String folded = compute(codePoint);
    char kind = folded.isEmpty() ? NOTHING : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
    if (kind == SEVERAL) {
      MULTIPLE.put(codePoint, folded);
    }
    SINGLE[codePoint] = kind;
    return kind;
  }

  private static String compute(int codePoint) {
    String spelling = SPELLINGS.get(codePoint);
    if (spelling != null) {
      return spelling;
    }
    if (isInvisible(codePoint)) {
      return "";
    }
    if (isBlank(codePoint)) {
      return codePoint == '\n' || codePoint == '\r' ? "\n" : " ";
    }
    char letter = latinLetter(codePoint);
    letter = letter == 0 ? ancientLookalike(codePoint) : letter;
    return letter != 0 ? String.valueOf(letter) : decomposed(codePoint);
  }

  private static String decomposed(int codePoint) {
    String text = NFD.normalize(NFKC_CASEFOLD.normalize(Character.toString(codePoint)));
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> kept.append(SPELLINGS.getOrDefault(c, Character.toString(c))));
    return kept.toString().replace("ß", "ss");
  }

  private static boolean isBlank(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.SPACE_SEPARATOR, UCharacterCategory.LINE_SEPARATOR -> true;
      case UCharacterCategory.PARAGRAPH_SEPARATOR, UCharacterCategory.CONTROL -> true;
      default -> false;
    };
  }

  private static boolean isInvisible(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.ENCLOSING_MARK -> true;
      case UCharacterCategory.FORMAT, UCharacterCategory.SURROGATE -> true;
      case UCharacterCategory.UNASSIGNED -> true;
      default ->
          isSkinTone(codePoint)
              || codePoint == 0x034F
              || codePoint == 0x3164
              || codePoint == 0x115F
              || codePoint == 0x1160
              || codePoint == 0xFFA0;
    };
  }

  /** Whether the code point only colours the emoji before it. */
  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** Nobody writes to a newspaper in Old Italic or Lydian, except for the look of its letters. */
  private static char ancientLookalike(int codePoint) {
    boolean letter = UCharacter.getType(codePoint) == UCharacterCategory.OTHER_LETTER;
    boolean ideograph = UCharacter.hasBinaryProperty(codePoint, UProperty.IDEOGRAPHIC);
    if (codePoint < 0x10000 || !letter || ideograph) {
      return 0;
    }
    String skeleton = NFKC_CASEFOLD.normalize(SPOOF.getSkeleton(Character.toString(codePoint)));
    boolean plain =
        skeleton.length() == 1 && skeleton.charAt(0) >= 'a' && skeleton.charAt(0) <= 'z';
    return plain ? skeleton.charAt(0) : 0;
  }

  /** Whether a letter is one upside down; those who write so use some plain letters too. */
  static boolean isTurned(int codePoint) {
    return codePoint > 0x7F && "ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ".indexOf(codePoint) >= 0;
  }

  /** The Latin letter that the character's Unicode name ends in, or 0. */
  private static char latinLetter(int codePoint) {
    if (codePoint < 0x80) {
      return 0;
    }
    int dots = codePoint < 0x10000 ? BRAILLE.indexOf(codePoint) : -1;
    if (dots >= 0) {
      return (char) ('a' + dots);
    }
    String name = UCharacter.getName(codePoint);
    return name == null ? 0 : namedLetter(name);
  }

  private static char namedLetter(String name) {
    if (!name.contains("LATIN") && !name.startsWith("REGIONAL INDICATOR")) {
      return 0;
    }
    int with = name.indexOf(" WITH ");
    String base = with < 0 ? name : name.substring(0, with);
    int last = base.length() - 1;
    boolean single = last > 1 && base.charAt(last - 1) == ' ';
    char letter = base.charAt(last);
    return single && letter >= 'A' && letter <= 'Z' ? Character.toLowerCase(letter) : 0;
  }
}
