package org.newsroom.system;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Harmless texts that do not look like copies of each other. */
final class Texts {

  private static final List<String> WORDS =
      List.of(
          ("river bridge water morning evening market garden window winter summer harbour "
                  + "station library council teacher doctor engine ticket carpet kitchen mountain "
                  + "valley village forest island castle church school hospital theatre museum "
                  + "newspaper journey holiday weather shadow silver copper yellow purple narrow "
                  + "modern ancient quiet gentle simple famous careful wooden northern southern "
                  + "eastern western painter writer singer farmer driver sailor builder gardener "
                  + "neighbour stranger traveller visitor bicycle orchard lantern meadow harvest "
                  + "ferry tunnel railway platform compass ladder blanket basket saddle kettle")
              .split(" "));

  private Texts() {}

  /** The same for the same number. */
  static String unlikeAnyOther(int number) {
    Random random = new Random(number);
    return Stream.generate(() -> word(random)).limit(11).collect(Collectors.joining(" ")) + ".";
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
