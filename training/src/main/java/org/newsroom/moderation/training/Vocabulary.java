package org.newsroom.moderation.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.Ngrams;

/** The n-grams worth a weight: those that occur in the texts of at least two groups. */
final class Vocabulary {

  private final long[] hashes;

  private Vocabulary(long[] hashes) {
    this.hashes = hashes;
  }

  static Vocabulary of(List<Example> examples) {
    Map<Long, String> firstGroup = new HashMap<>();
    Set<Long> shared = new HashSet<>();
    for (Example example : examples) {
      Ngrams.of(
          example.text(),
          hash -> {
            String first = firstGroup.putIfAbsent(hash, example.group());
            if (first != null && !first.equals(example.group())) {
              shared.add(hash);
            }
          });
    }
    long[] hashes = shared.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(hashes);
    return new Vocabulary(hashes);
  }

  int size() {
    return hashes.length;
  }

  /** The position of a whole word among the hashes, or a negative number. */
  int positionOf(String word) {
    return Arrays.binarySearch(hashes, Ngrams.ofWord(word));
  }

  long[] hashes() {
    return hashes;
  }

  /**
   * Adds a row to the matrix: how often each known n-gram occurs in the text, damped by the number
   * of all its n-grams, and a one in the column after the last.
   */
  void addRow(SparseMatrix matrix, String text) {
    long[] found = ngrams(text);
    double damping = LogOdds.damping(found.length);
    matrix.addRow();
    int next;
    for (int at = 0; at < found.length; at = next) {
      next = at;
      while (next < found.length && found[next] == found[at]) {
        next++;
      }
      int column = Arrays.binarySearch(hashes, found[at]);
      if (column >= 0) {
        matrix.add(column, (next - at) * damping);
      }
    }
    matrix.add(hashes.length, 1);
  }

  private static long[] ngrams(String text) {
    long[][] found = {new long[16 * (text.length() + 1)]};
    int[] count = {0};
    Ngrams.of(
        text,
        hash -> {
          if (count[0] == found[0].length) {
            found[0] = Arrays.copyOf(found[0], 2 * count[0]);
          }
          found[0][count[0]++] = hash;
        });
    long[] sorted = Arrays.copyOf(found[0], count[0]);
    Arrays.sort(sorted);
    return sorted;
  }
}
