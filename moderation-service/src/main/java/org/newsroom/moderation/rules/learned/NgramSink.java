package org.newsroom.moderation.rules.learned;

/** Receives the features of a text in reading order. */
public interface NgramSink {

  /** A word or a part of one, by its hash; sent after the pair that ends with the word. */
  void ngram(long hash);

  /** Two neighbouring words, the first from {@code from}, the second up to {@code to}. */
  default void pair(long hash, int from, int to) {
    ngram(hash);
  }

  /** The word [from, to), and all that is known of it, has been sent. */
  default void endOfWord(int from, int to) {}

  /** All of one sentence has been sent. */
  default void endOfSentence() {}
}
