package org.newsroom.moderation.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.newsroom.moderation.rules.learned.Ngrams;

/** The n-grams worth a weight: those that occur in the texts of at least two groups. */
final class Vocabulary {

  private final long[] hashes;
  private final Map<Long, Integer> indices;

  private Vocabulary(long[] hashes) {
    this.hashes = hashes;
    this.indices = new HashMap<>(hashes.length * 2);
    for (int i = 0; i < hashes.length; i++) {
      indices.put(hashes[i], i + 1);
    }
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

  /** How often each known n-gram occurs, by its index, and under 0 how many n-grams there are. */
  NavigableMap<Integer, Integer> counts(String text) {
    NavigableMap<Integer, Integer> counts = new TreeMap<>();
    Ngrams.of(
        text,
        hash -> {
          counts.merge(0, 1, Integer::sum);
          Integer index = indices.get(hash);
          if (index != null) {
            counts.merge(index, 1, Integer::sum);
          }
        });
    return counts;
  }
}
