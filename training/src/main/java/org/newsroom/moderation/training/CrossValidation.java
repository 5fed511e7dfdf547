package org.newsroom.moderation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.NgramWeights;
import org.newsroom.moderation.rules.learned.ToxicityModel;

/**
 * Scores every row by a classifier that has seen nothing of the row's group. Rows that may not
 * train are unseen by all of them and take turns.
 */
final class CrossValidation {

  private CrossValidation() {}

  /** What is learned from all folds but one, for each. */
  static List<NgramWeights> weights(List<Example> examples) {
    List<NgramWeights> weights = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int unseen = fold;
      List<Example> seen = examples.stream().filter(e -> Folds.of(e.group()) != unseen).toList();
      weights.add(Classifier.fit(seen, seen.size() / (double) examples.size()));
    }
    return weights;
  }

  static List<Scored> of(
      List<LabelledRow> rows, List<NgramWeights> weights, UnaryOperator<String> normaliser) {
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      ToxicityModel model = ToxicityModel.of(weights.get(fold), new LogOdds(1, 0));
      for (LabelledRow row : rows) {
        if (Folds.of(Examples.group(row)) == fold) {
          scored.add(new Scored(row, model.output(normaliser.apply(row.text()))));
        }
      }
    }
    return scored;
  }
}
