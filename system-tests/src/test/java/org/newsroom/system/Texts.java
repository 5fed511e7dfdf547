package org.newsroom.system;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Harmless texts that do not look like copies of each other. */
final class Texts {

  private static final String[] SYLLABLES = {
    "vel", "nor", "mar", "tel", "lin", "dor", "sal", "ven", "per", "lan", "tor", "gal"
  };

  private Texts() {}

  /** The same for the same number. */
  static String unlikeAnyOther(int number) {
    Random random = new Random(number);
    return Stream.generate(() -> word(random)).limit(8).collect(Collectors.joining(" ")) + ".";
  }

  private static String word(Random random) {
    return Stream.generate(() -> SYLLABLES[random.nextInt(SYLLABLES.length)])
        .limit(3)
        .collect(Collectors.joining());
  }
}
