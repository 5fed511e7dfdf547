package org.newsroom.moderation.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsroom.moderation.rules.learned.NgramWeights;

/** Fits a regularised logistic regression to examples; the same examples give the same weights. */
final class Classifier {

  private static final double COST = 2;
  private static final int SLOT_BITS = 18;
  private static final int MOST_WEIGHTS = 190_000;
  private static final int HEAVIEST = 127;

  /**
   * The rows that may train mostly abuse somebody absent, so that they cannot teach that on a news
   * page abuse tends to address another reader: that much is known beforehand.
   */
  private static final double ADDRESSED = 4;

  private static final List<String> SECOND_PERSON =
      List.of("you", "your", "you're", "youre", "yourself", "yours", "u", "ur");

  private Classifier() {}

  static NgramWeights fit(List<Example> examples) {
    return fit(examples, 1);
  }

  /**
   * Learns from a share of all examples as freely as from all of them: with the cost of a single
   * one unchanged, weights would be the smaller the fewer there are.
   *
   * @param share the part of all examples that these are, over 0 and up to 1
   */
  static NgramWeights fit(List<Example> examples, double share) {
    Vocabulary vocabulary = Vocabulary.of(examples);
    SparseMatrix matrix = new SparseMatrix();
    examples.forEach(example -> vocabulary.addRow(matrix, example.text()));
    double[] targets = examples.stream().mapToDouble(Example::toxicity).toArray();
    double[] costs = examples.stream().mapToDouble(e -> COST / share * e.weight()).toArray();
    double[] weights = new LogisticRegression(matrix, targets, costs).fit(vocabulary.size() + 1);
    for (String word : SECOND_PERSON) {
      int position = vocabulary.positionOf(word);
      if (position >= 0) {
        weights[position] += ADDRESSED;
      }
    }
    return quantised(vocabulary.hashes(), Arrays.copyOf(weights, vocabulary.size()));
  }

  /** Spends the table's slots on the n-grams that weigh most. */
  private static NgramWeights quantised(long[] hashes, double[] weights) {
    double[] magnitudes = Arrays.stream(weights).map(Math::abs).sorted().toArray();
    double heaviest = magnitudes[magnitudes.length - 1];
    float step = (float) (heaviest / HEAVIEST);
    double least =
        magnitudes.length > MOST_WEIGHTS ? magnitudes[magnitudes.length - MOST_WEIGHTS] : 0;
    int[] kept =
        IntStream.range(0, weights.length).filter(i -> Math.abs(weights[i]) >= least).toArray();
    return NgramWeights.of(
        Arrays.stream(kept).mapToLong(i -> hashes[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray(),
        SLOT_BITS,
        step);
  }
}
