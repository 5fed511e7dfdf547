package org.newsroom.moderation.rules.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name somebody meant who misspelt it. */
public final class Nearest {

  /** A name of so many letters may have one of them wrong, one of twice as many two. */
  private static final int LETTERS_PER_MISTAKE = 3;

  private Nearest() {}

  /** A question to add to a refusal, {@code ; did you mean 'x'?}; empty if no name is near. */
  public static String question(String misspelt, Collection<String> names) {
    return of(misspelt, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** The name with the fewest mistakes, the first of several; none if all have too many. */
  static Optional<String> of(String misspelt, Collection<String> names) {
    int most = Math.max(1, misspelt.length() / LETTERS_PER_MISTAKE);
    return names.stream()
        .filter(name -> mistakes(misspelt, name) <= most)
        .min(Comparator.comparingInt(name -> mistakes(misspelt, name)));
  }

  /** The Levenshtein distance, where two neighbours in the wrong order are one mistake, too. */
  static int mistakes(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, cost, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(String one, String other, int[][] cost, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
