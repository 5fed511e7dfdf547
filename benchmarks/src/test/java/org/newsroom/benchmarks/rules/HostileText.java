package org.newsroom.benchmarks.rules;

import java.util.Random;

/** Ways to attack the engine; each fills a text of any length. */
public enum HostileText {
  ONE_LETTER("a"),
  ONE_LETTER_OF_A_WORD("f"),
  LETTERS_OF_A_WORD("fu"),
  SEPARATORS("."),
  SEPARATORS_MIXED(".-_*~|+= "),
  STARS("*"),
  MASKED_LETTERS("f*"),
  MASKED_PIECES("s**"),
  STARS_BETWEEN("s*h*i*t*"),
  DIGITS_BETWEEN("f1u2c3k4"),
  SIGNS_ALIKE("a@"),
  SEPARATED_LETTERS("f.u."),
  SPELLED_OUT("f u "),
  SPELLED_OUT_IN_SIGNS("1 ! | "),
  CONFUSABLES("аеорсухіѕԁһӏ"),
  CONFUSABLES_GREEK("αβγυκρνωιτ"),
  LEET("1!|"),
  LEET_WORDS("5h!7@55"),
  DRAWN("|_|/-\\()"),
  NESTED_ENTITIES("&amp;"),
  NESTED_ENTITIES_DEEP("&amp;amp;amp;amp;#102;"),
  AMPERSANDS("&"),
  OPEN_TAGS("<"),
  OPEN_COMMENTS("<!--"),
  TAGS("f<b></b>"),
  LONG_TAGS("<b " + "x".repeat(90)),
  MARKS("u\u0301"),
  ZALGO("f\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307"),
  ZERO_WIDTH("f\u200bu\u200d"),
  BIDI("\u202ef\u202c"),
  LIGATURES("\ufdfa"),
  LONE_SURROGATES("\ud83d"),
  QUOTES("\""),
  AT_SIGNS("a@"),
  DOMAINS("a.b@c."),
  DIGITS("0 "),
  PHONES("+1-"),
  LINKS("http://a.b "),
  PRONOUNS("you are "),
  NEGATIONS("not you "),
  INSULTS("you are such a idiot "),
  SWEARING("fuck "),
  DEEP_GAPS("hope you all "),
  HASHTAGS("#FuckShit"),
  GLUE("yourmyour"),
  PREFIXES("motherfucke "),
  PREFIXES_GLUED("motherfucke"),
  CAPITALS("FUCK YOU "),
  NEW_LINES("f\n"),
  HEBREW("שמניאכ "),
  RANDOM_SIGNS("") {
    @Override
    String of(int length) {
      return random(length, "fuckshit*.-_ @$!|()<>&;#x1234567890\n");
    }
  },
  RANDOM_WORD_SIGNS("") {
    @Override
    String of(int length) {
      return random(length, "fuckshitas*.@$!|()1345");
    }
  },
  RANDOM_STARS("") {
    @Override
    String of(int length) {
      return random(length, "f*");
    }
  },
  RANDOM_SIGNS_ALIKE("") {
    @Override
    String of(int length) {
      return random(length, "1!|");
    }
  };

  static final int LENGTH = 100_000;

  private final String part;

  HostileText(String part) {
    this.part = part;
  }

  String of(int length) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  private static String random(int length, String signs) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
