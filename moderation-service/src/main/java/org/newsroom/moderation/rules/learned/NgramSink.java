package org.newsroom.moderation.rules.learned;

/** Receives the features of a text in reading order. */
public interface NgramSink {

  /** Takes a word or a part of one, by its hash, after the pair that ends with the word. */
  void ngram(long hash);

  /** Takes two neighbouring words, the first from {@code from}, the second up to {@code to}. */
  default void pair(long hash, int from, int to) {
    ngram(hash);
  }

  /** Is told that the word [from, to), with all its parts, has been sent. */
  default void endOfWord(int from, int to) {}

  /** Is told that all of one sentence has been sent. */
  default void endOfSentence() {}
}
