package org.newsroom.moderation.rules.examination;

import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.learned.LearnedScore;
import org.newsroom.moderation.rules.learned.ToxicityModel;
import org.newsroom.moderation.rules.learned.WeighedNgram;
import org.newsroom.moderation.rules.text.FoldedText;

/** The learned score beside the rules: it may hold a comment, never reject one. */
public final class LearnedExaminer implements Examiner {

  private static final String RULE = "learned.toxicity";

  private final ToxicityModel model;
  private final double mention;

  public LearnedExaminer(ToxicityModel model, double mention) {
    this.model = model;
    this.mention = mention;
  }

  @Override
  public String name() {
    return RULE;
  }

  @Override
  public void examine(Examination reading) {
    FoldedText text = reading.text();
    LearnedScore score = model.score(text);
    reading.learned(score.probability());
    if (score.probability() < mention) {
      return;
    }
    for (WeighedNgram ngram : score.evidence()) {
      reading.learnedFrom(finding(text, ngram, score.probability()));
    }
  }

  private static Finding finding(FoldedText text, WeighedNgram ngram, double probability) {
    int from = text.from(ngram.from());
    int to = Math.max(from, text.to(Math.max(ngram.from(), ngram.to() - 1)));
    long percent = Math.round(probability * 100);
    return new Finding(
        RULE,
        Category.LEARNED,
        Severity.MILD,
        from,
        to,
        "Reads like comments that people called toxic (" + percent + " %)");
  }
}
