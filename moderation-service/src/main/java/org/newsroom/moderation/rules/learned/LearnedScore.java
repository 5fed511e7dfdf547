package org.newsroom.moderation.rules.learned;

import java.util.List;

/**
 * The classifier's judgement of a text: how toxic it looks, and what made it look so.
 *
 * @param probability calibrated, in [0, 1]
 * @param evidence at most {@value ToxicityModel#MOST_EVIDENCE} n-grams that raised the score,
 *     heaviest first
 */
public record LearnedScore(double probability, List<WeighedNgram> evidence) {

  public LearnedScore {
    evidence = List.copyOf(evidence);
  }
}
