package org.newsroom.moderation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsroom.moderation.evaluation.Spans;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.rules.engine.RuleSetFiles;
import org.newsroom.moderation.rules.learned.LogOdds;
import org.newsroom.moderation.rules.learned.NgramWeights;
import org.newsroom.moderation.rules.learned.ToxicityModel;

/**
 * The verdicts of the whole engine, rules and classifier, on rows that its classifier has not seen.
 * Rows that may not train take turns among the same classifiers, so that none is ranked among rows
 * that another one scored more highly throughout.
 */
final class OutOfFold {

  private final List<RuleEngine> unseen = new ArrayList<>();

  /**
   * @param weights what is learned from all folds but one, for each
   */
  OutOfFold(List<NgramWeights> weights, LogOdds logOdds) {
    weights.forEach(fold -> unseen.add(engine(fold, logOdds)));
  }

  private static RuleEngine engine(NgramWeights weights, LogOdds logOdds) {
    return new RuleEngine(RuleSetFiles.shipped().compile(ToxicityModel.of(weights, logOdds)));
  }

  /** One line each: id, verdict, score and spans in code points, between tabs. */
  List<String> verdicts(List<LabelledRow> rows) {
    return rows.stream().map(this::verdict).toList();
  }

  private String verdict(LabelledRow row) {
    Assessment assessment =
        unseen.get(Folds.of(Examples.group(row))).evaluate(Candidate.of(row.text()));
    return String.join(
        "\t",
        row.id(),
        assessment.verdict().name(),
        String.valueOf(assessment.score()),
        Spans.of(row.text(), assessment).stream()
            .map(span -> span[0] + "-" + span[1])
            .collect(Collectors.joining(",")));
  }
}
