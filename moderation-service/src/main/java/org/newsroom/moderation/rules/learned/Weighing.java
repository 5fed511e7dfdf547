package org.newsroom.moderation.rules.learned;

import java.util.List;

/** Sums the weights of one text's n-grams, as a whole, by sentence and by word. */
final class Weighing implements NgramSink {

  private final NgramWeights weights;
  private final Heaviest heaviest = new Heaviest(ToxicityModel.MOST_EVIDENCE);
  private double sum;
  private int ngrams;
  private double sentenceSum;
  private int sentenceNgrams;
  private double worstSentence = Double.NEGATIVE_INFINITY;
  private double pair;
  private double wordSum;
  private int wordNgrams;
  private double worstWord = Double.NEGATIVE_INFINITY;

  Weighing(NgramWeights weights) {
    this.weights = weights;
  }

  @Override
  public void ngram(long hash) {
    wordSum += weights.weightOf(hash);
    wordNgrams++;
  }

  @Override
  public void pair(long hash, int from, int to) {
    pair = weights.weightOf(hash);
    heaviest.offer(from, to, pair);
  }

  @Override
  public void endOfWord(int from, int to) {
    heaviest.offer(from, to, wordSum);
    sentenceSum += wordSum + pair;
    sentenceNgrams += wordNgrams + 1;
    worstWord = Math.max(worstWord, (wordSum + pair) * LogOdds.damping(wordNgrams + 1));
    wordSum = 0;
    wordNgrams = 0;
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

  /**
   * The mean of the whole text, its worst sentence and, at half their weight, its worst word; zero
   * without words.
   */
  double output() {
    return ngrams == 0
        ? 0
        : (2 * sum * LogOdds.damping(ngrams) + 2 * worstSentence + worstWord) / 5;
  }

  List<WeighedNgram> evidence() {
    return heaviest.descending();
  }
}
