package org.newsroom.moderation.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.NgramWeights;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.text.FoldedText;

/** Trains the shipped model from a directory of labelled rows and prints what it is worth. */
final class Training {

  private static final List<String> LANGUAGES = List.of("en", "ar");

  private Training() {}

  private static String normalised(String text) {
    return FoldedText.of(text).text();
  }

  /**
   * Takes the directory to read, the file to write, and, if the whole engine is to be measured too,
   * a file for its out-of-fold verdicts.
   */
  public static void main(String[] args) throws IOException {
    List<LabelledRow> rows = LabelledRows.in(Path.of(args[0]));
    List<Example> examples = new ArrayList<>(Examples.of(rows, Training::normalised));
    for (String language : LANGUAGES) {
      examples.addAll(Templates.of(language, Training::normalised));
    }
    System.out.println(examples.size() + " examples");
    List<NgramWeights> unseen = CrossValidation.weights(examples);
    List<LabelledRow> measures = rows.stream().filter(LabelledRow::isMeasure).toList();
    List<Scored> scored = CrossValidation.of(measures, unseen, Training::normalised);
    LogOdds logOdds = Calibration.of(scored.stream().filter(s -> s.row().mayTrain()).toList());
    NgramWeights weights = Classifier.fit(examples);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      ToxicityModel.of(weights, logOdds).write(out);
    }
    System.out.println(new Figures(scored).table(logOdds));
    if (args.length > 2) {
      Files.write(Path.of(args[2]), new OutOfFold(unseen, logOdds).verdicts(rows));
    }
  }
}
