package org.newsroom.moderation.rules.examination;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.learned.LearnedScore;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.learned.WeighedNgram;
import org.newsroom.moderation.rules.text.FoldedText;

/** Asks the classifier beside the rules: it may hold a comment, never reject one. */
public final class LearnedExaminer implements Examiner {

  private final ToxicityModel model;
  private final double mention;

  /**
   * @param mention the probability from which the classifier's reasons are shown
   */
  public LearnedExaminer(ToxicityModel model, double mention) {
    this.model = model;
    this.mention = mention;
  }

  @Override
  public Source source() {
    return Source.LEARNED;
  }

  @Override
  public Evidence examine(Examination examination) {
    FoldedText text = examination.text();
    LearnedScore score = model.score(text);
    double probability = score.probability();
    List<Finding> dueTo = new ArrayList<>();
    if (probability >= mention) {
      for (WeighedNgram ngram : score.evidence()) {
        dueTo.add(finding(text, ngram, probability));
      }
    }
    return new Evidence(source(), List.of(), new Evidence.Learned(probability, dueTo));
  }

  private static Finding finding(FoldedText text, WeighedNgram ngram, double probability) {
    int from = text.from(ngram.from());
    int to = Math.max(from, text.to(Math.max(ngram.from(), ngram.to() - 1)));
    long percent = Math.round(probability * 100);
    return new Finding(
        Source.LEARNED.label(),
        Category.LEARNED,
        Severity.MILD,
        from,
        to,
        "Reads like comments that people called toxic (" + percent + " %)");
  }
}
