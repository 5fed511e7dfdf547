package org.newsroom.moderation.rules.learned;

/** Sums the weights of one text's n-grams, as a whole and by sentence, and keeps the heaviest. */
final class Weighing implements NgramSink {

  private final NgramWeights weights;
  private final Heaviest heaviest = new Heaviest(ToxicityModel.MOST_EVIDENCE);
  private double sum;
  private int ngrams;
  private double sentenceSum;
  private int sentenceNgrams;
  private double worstSentence = Double.NEGATIVE_INFINITY;
  private double wordSum;

  Weighing(NgramWeights weights) {
    this.weights = weights;
  }

  @Override
  public void ngram(long hash) {
    float weight = weights.weightOf(hash);
    wordSum += weight;
    add(weight);
  }

  @Override
  public void pair(long hash, int from, int to) {
    float weight = weights.weightOf(hash);
    heaviest.offer(from, to, weight);
    add(weight);
  }

  @Override
  public void endOfWord(int from, int to) {
    heaviest.offer(from, to, wordSum);
    wordSum = 0;
  }

  @Override
  public void endOfSentence() {
    if (sentenceNgrams == 0) {
      return;
    }
    worstSentence = Math.max(worstSentence, sentenceSum * LogOdds.damping(sentenceNgrams));
    sum += sentenceSum;
    ngrams += sentenceNgrams;
    sentenceSum = 0;
    sentenceNgrams = 0;
  }

  /** Halfway between the whole text and its worst sentence; zero for a text without words. */
  double output() {
    return ngrams == 0 ? 0 : (sum * LogOdds.damping(ngrams) + worstSentence) / 2;
  }

  Heaviest heaviest() {
    return heaviest;
  }

  private void add(float weight) {
    sentenceSum += weight;
    sentenceNgrams++;
  }
}
