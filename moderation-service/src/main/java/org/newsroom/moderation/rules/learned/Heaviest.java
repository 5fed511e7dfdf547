package org.newsroom.moderation.rules.learned;

import java.util.ArrayList;
import java.util.List;

/** Keeps the few heaviest n-grams of those offered, without allocating for the others. */
final class Heaviest {

  private final int[] from;
  private final int[] to;
  private final double[] weight;
  private int size;

  Heaviest(int most) {
    from = new int[most];
    to = new int[most];
    weight = new double[most];
  }

  void offer(int start, int end, double weighs) {
    if (weighs <= 0 || size == weight.length && weighs <= weight[size - 1]) {
      return;
    }
    int at = size < weight.length ? size++ : size - 1;
    while (at > 0 && weight[at - 1] < weighs) {
      from[at] = from[at - 1];
      to[at] = to[at - 1];
      weight[at] = weight[at - 1];
      at--;
    }
    from[at] = start;
    to[at] = end;
    weight[at] = weighs;
  }

  List<WeighedNgram> descending() {
    List<WeighedNgram> ngrams = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      ngrams.add(new WeighedNgram(from[i], to[i], weight[i]));
    }
    return ngrams;
  }
}
