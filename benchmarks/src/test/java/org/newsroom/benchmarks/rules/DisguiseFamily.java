package org.newsroom.benchmarks.rules;

import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Ways in which people write a word so that a filter misses it; each is applied to any word. */
enum DisguiseFamily {
  STRETCHED_VOWEL {
    @Override
    String of(String word, Random random) {
      int vowel = vowel(word, random);
      return vowel < 0 ? word : insert(word, vowel, word.substring(vowel, vowel + 1).repeat(4));
    }
  },
  STRETCHED_END {
    @Override
    String of(String word, Random random) {
      return word + word.substring(word.length() - 1).repeat(3);
    }
  },
  STUTTER {
    @Override
    String of(String word, Random random) {
      return word.charAt(0) + "-" + word.charAt(0) + "-" + word;
    }
  },
  CUT_BY_BLANK {
    @Override
    String of(String word, Random random) {
      return insert(word, 1 + random.nextInt(word.length() - 1), " ");
    }
  },
  CUT_BY_HYPHEN_AND_LINE {
    @Override
    String of(String word, Random random) {
      return insert(word, inside(word, random), "-\n");
    }
  },
  CUT_BY_LINE {
    @Override
    String of(String word, Random random) {
      return insert(word, inside(word, random), "\n");
    }
  },
  CUT_BY_SIGN {
    @Override
    String of(String word, Random random) {
      return insert(
          word, inside(word, random), one(random, "'", "`", "_", "~", "/", "\\", "^", "|"));
    }
  },
  DIGITS_BEFORE {
    @Override
    String of(String word, Random random) {
      return 1 + random.nextInt(99) + word;
    }
  },
  DIGITS_BEHIND {
    @Override
    String of(String word, Random random) {
      return word + random.nextInt(100);
    }
  },
  DIGITS_BETWEEN {
    @Override
    String of(String word, Random random) {
      return between(word, random, "2", "3", "6", "8");
    }
  },
  FRAMED {
    @Override
    String of(String word, Random random) {
      String frame = one(random, "__", "~~", "**", "==", "--", "||");
      return frame + word + frame;
    }
  },
  MARKDOWN_INSIDE {
    @Override
    String of(String word, Random random) {
      int at = inside(word, random);
      String mark = one(random, "*", "_", "**", "~~");
      return word.substring(0, at) + mark + word.charAt(at) + mark + word.substring(at + 1);
    }
  },
  TAGS_NESTED {
    @Override
    String of(String word, Random random) {
      int at = inside(word, random);
      return word.substring(0, at)
          + "<b><i>"
          + word.charAt(at)
          + "</i></b>"
          + word.substring(at + 1);
    }
  },
  TAG_PER_LETTER {
    @Override
    String of(String word, Random random) {
      return each(word, c -> "<span>" + (char) c + "</span>");
    }
  },
  ESCAPED_UNICODE {
    @Override
    String of(String word, Random random) {
      return each(word, c -> "\\u%04x".formatted(c));
    }
  },
  ESCAPED_HEX {
    @Override
    String of(String word, Random random) {
      return some(word, random, c -> "\\x%02x".formatted(c));
    }
  },
  ESCAPED_URL {
    @Override
    String of(String word, Random random) {
      return some(word, random, c -> "%%%02x".formatted(c));
    }
  },
  ENTITIES_UNENDED {
    @Override
    String of(String word, Random random) {
      return each(word, "&#%d"::formatted);
    }
  },
  ENTITIES_PADDED {
    @Override
    String of(String word, Random random) {
      return some(word, random, "&#0000%d;"::formatted);
    }
  },
  ENTITIES_NESTED {
    @Override
    String of(String word, Random random) {
      return some(word, random, "&amp;amp;#x%x;"::formatted);
    }
  },
  PICTURES_AS_LETTERS {
    @Override
    String of(String word, Random random) {
      return each(
          word,
          c ->
              switch (c) {
                case 'a' -> "🅰️";
                case 'b' -> "🅱️";
                case 'o' -> "⭕";
                case 'i' -> "ℹ️";
                case 'm' -> "Ⓜ️";
                case 's' -> "💲";
                case 't' -> "✝️";
                case 'x' -> "❌";
                default -> Character.toString(c);
              });
    }
  },
  MIXED_ALPHABETS {
    @Override
    String of(String word, Random random) {
      return each(
          word, c -> one(random, Character.toString(c), like(c), fullWidth(c), mathematical(c)));
    }
  },
  MASKED_FIRST {
    @Override
    String of(String word, Random random) {
      return "*" + word.substring(1);
    }
  },
  MASKED_LAST {
    @Override
    String of(String word, Random random) {
      return word.substring(0, word.length() - 1) + "*";
    }
  },
  MASKED_BY_X {
    @Override
    String of(String word, Random random) {
      int vowel = vowel(word, random);
      return vowel < 0 ? word : word.substring(0, vowel) + "x" + word.substring(vowel + 1);
    }
  },
  MASKED_BY_DOTS {
    @Override
    String of(String word, Random random) {
      return word.charAt(0) + ".".repeat(word.length() - 2) + word.charAt(word.length() - 1);
    }
  },
  MASKED_BY_LINES {
    @Override
    String of(String word, Random random) {
      return word.charAt(0) + "_".repeat(word.length() - 2) + word.charAt(word.length() - 1);
    }
  },
  MASKED_VOWELS {
    @Override
    String of(String word, Random random) {
      return word.charAt(0)
          + word.substring(1).replaceAll("[aeiou]", one(random, "*", "#", "@", "."));
    }
  },
  MASKED_TWO_BY_SIGNS {
    @Override
    String of(String word, Random random) {
      int at = inside(word, random);
      int end = Math.min(word.length(), at + 2);
      return word.substring(0, at) + one(random, "@#", "$%", "#!", "&%") + word.substring(end);
    }
  },
  NO_SECOND_LETTER {
    @Override
    String of(String word, Random random) {
      return word.charAt(0) + word.substring(2);
    }
  },
  NEIGHBOURING_KEY {
    @Override
    String of(String word, Random random) {
      int at = inside(word, random);
      String near = NEAR[Math.max(0, word.charAt(at) - 'a')];
      return word.substring(0, at) + near.charAt(random.nextInt(2)) + word.substring(at + 1);
    }
  },
  SOUNDS_CK {
    @Override
    String of(String word, Random random) {
      return word.replace("ck", one(random, "k", "kk", "cc", "q", "c", "x"));
    }
  },
  SOUNDS_ENDINGS {
    @Override
    String of(String word, Random random) {
      return word.endsWith("er")
          ? word.substring(0, word.length() - 2) + one(random, "a", "ah", "uh")
          : word.endsWith("ing")
              ? word.substring(0, word.length() - 1) + one(random, "", "'")
              : word + "z";
    }
  },
  SWAPPED {
    @Override
    String of(String word, Random random) {
      int at = random.nextInt(word.length() - 1);
      return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
  },
  REVERSED {
    @Override
    String of(String word, Random random) {
      return new StringBuilder(word).reverse().toString();
    }
  },
  STRUCK_OUT {
    @Override
    String of(String word, Random random) {
      String mark = one(random, "\u0336", "\u0332", "\u0338", "\u20d2", "\u0489");
      return each(word, c -> (char) c + mark);
    }
  },
  INVISIBLE_BETWEEN {
    @Override
    String of(String word, Random random) {
      return between(
          word, random, "\u2062", "\u180e", "\u2060", "\ufe0f", "\ufe00", "\u3164", "\u061c",
          "\u206a");
    }
  },
  RARE_SPACES {
    @Override
    String of(String word, Random random) {
      return between(word, random, "\u2009", "\u200a", "\u2005", "\u1680", "\u2800", "\u202f");
    }
  },
  SIGNS_MIXED {
    @Override
    String of(String word, Random random) {
      return between(word, random, ".", "-", "_", "*", "~", "+", "=", "/");
    }
  },
  IN_BRACES {
    @Override
    String of(String word, Random random) {
      return each(word, c -> "{" + (char) c + "}");
    }
  },
  PAIRS_APART {
    @Override
    String of(String word, Random random) {
      return word.replaceAll("(..)(?=.)", "$1 ");
    }
  },
  DASHES_RARE {
    @Override
    String of(String word, Random random) {
      String dash =
          one(random, "\u2010", "\u2011", "\u2012", "\u2015", "\u2212", "\u30fb", "\u00b7");
      return String.join(dash, word.split(""));
    }
  },
  DRAWN {
    @Override
    String of(String word, Random random) {
      return each(
          word,
          c ->
              switch (c) {
                case 'f' -> "|=";
                case 'u' -> "|_|";
                case 'c' -> "(";
                case 'k' -> "|<";
                case 'o' -> "()";
                case 'd' -> "|)";
                case 'h' -> "|-|";
                case 's' -> "$";
                default -> Character.toString(c);
              });
    }
  },
  GLUED_TO_WORD {
    @Override
    String of(String word, Random random) {
      return random.nextBoolean()
          ? word + one(random, "this", "you", "them")
          : one(random, "what", "the", "such") + word;
    }
  },
  HASHTAG_OF_TWO {
    @Override
    String of(String word, Random random) {
      return "#"
          + Character.toUpperCase(word.charAt(0))
          + word.substring(1)
          + one(random, "You", "This", "News");
    }
  };

  /** For each letter two keys beside it. */
  private static final String[] NEAR =
      "sq vn xv sf wr dg fh gj uo hk jl ko nk bm ip ol wa et ad ry yi cb qe zc tu xs".split(" ");

  private static final String LATIN = "aceiopsxyh";
  private static final String LOOKALIKES = "асеіорѕхуһ";

  /** The word in this disguise, or as it is where the disguise changes nothing. */
  abstract String of(String word, Random random);

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String insert(String word, int at, String what) {
    return word.substring(0, at) + what + word.substring(at);
  }

  /** Neither the first nor the last. */
  private static int inside(String word, Random random) {
    return 1 + random.nextInt(word.length() - 2);
  }

  /** The place of one vowel behind the first letter, or -1. */
  private static int vowel(String word, Random random) {
    int[] vowels = word.chars().skip(1).map(c -> "aeiou".indexOf(c)).toArray();
    int from = random.nextInt(vowels.length);
    for (int i = 0; i < vowels.length; i++) {
      int at = (from + i) % vowels.length;
      if (vowels[at] >= 0) {
        return at + 1;
      }
    }
    return -1;
  }

  private interface Letter {
    String write(int letter);
  }

  private static String each(String word, Letter letter) {
    StringBuilder written = new StringBuilder();
    word.chars().forEach(c -> written.append(letter.write(c)));
    return written.toString();
  }

  private static String some(String word, Random random, Letter letter) {
    return each(word, c -> random.nextInt(3) > 0 ? letter.write(c) : Character.toString(c));
  }

  private static String between(String word, Random random, String... signs) {
    StringBuilder written = new StringBuilder(word.substring(0, 1));
    word.chars().skip(1).forEach(c -> written.append(one(random, signs)).append((char) c));
    return written.toString();
  }

  private static String like(int c) {
    IntUnaryOperator at = LATIN::indexOf;
    int index = at.applyAsInt(c);
    return index < 0 ? Character.toString(c) : LOOKALIKES.substring(index, index + 1);
  }

  private static String fullWidth(int c) {
    return Character.toString(c + 0xFEE0);
  }

  private static String mathematical(int c) {
    return Character.toString(0x1D5EE + c - 'a');
  }
}
