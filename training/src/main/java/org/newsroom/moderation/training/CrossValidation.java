package org.newsroom.moderation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.ToxicityModel;

/**
 * Scores every row by a classifier that has seen nothing of the row's group. Rows that may not
 * train are unseen by all of them and take turns.
 */
final class CrossValidation {

  private CrossValidation() {}

  static List<Scored> of(
      List<LabelledRow> rows, List<Example> examples, UnaryOperator<String> normaliser) {
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int unseen = fold;
      List<Example> seen = examples.stream().filter(e -> Folds.of(e.group()) != unseen).toList();
      ToxicityModel model = ToxicityModel.of(Classifier.fit(seen), new LogOdds(1, 0));
      for (LabelledRow row : rows) {
        if (Folds.of(Examples.group(row)) == fold) {
          scored.add(new Scored(row, model.output(normaliser.apply(row.text()))));
        }
      }
    }
    return scored;
  }
}
