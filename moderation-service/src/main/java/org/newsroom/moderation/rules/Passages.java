package org.newsroom.moderation.rules;

import java.util.Arrays;
import org.newsroom.moderation.rules.text.FoldedText;

/** The passages of a text: every so many words in a row, by their hashes. */
final class Passages {

  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int BITS_EACH = 16;

  private final long[] hashes;

  private Passages(long[] hashes) {
    this.hashes = hashes;
  }

  static Passages of(FoldedText text, Words words, int length) {
    long[] hashes = new long[Math.max(0, words.size() - length + 1)];
    long first = 1;
    for (int word = 0; word < length; word++) {
      first *= ODD;
    }
    long hash = 0;
    for (int word = 0; word < words.size(); word++) {
      hash = hash * ODD + hash(text, words, word);
      if (word >= length) {
        hash -= first * hash(text, words, word - length);
      }
      if (word >= length - 1) {
        hashes[word - length + 1] = hash;
      }
    }
    return new Passages(hashes);
  }

  private static int hash(FoldedText text, Words words, int word) {
    int hash = 0;
    for (int at = words.begin(word); at < words.end(word); at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }

  /** Whether a larger share of them than that was there before. */
  boolean repeat(double share) {
    // Hardly a text repeats itself: few are sorted.
    return repeatedAtMost() > share * hashes.length && repeated() > share * hashes.length;
  }

  private int repeatedAtMost() {
    int bits = Integer.highestOneBit(Math.max(1, hashes.length)) * 2 * BITS_EACH;
    int shift = Long.numberOfLeadingZeros(bits) + 1;
    long[] seen = new long[Math.max(1, bits / Long.SIZE)];
    int repeated = 0;
    for (long hash : hashes) {
      int bit = (int) (hash * ODD >>> shift);
      repeated += (seen[bit >> 6] >>> bit & 1) == 1 ? 1 : 0;
      seen[bit >> 6] |= 1L << bit;
    }
    return repeated;
  }

  private int repeated() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int repeated = 0;
    for (int i = 1; i < sorted.length; i++) {
      repeated += sorted[i] == sorted[i - 1] ? 1 : 0;
    }
    return repeated;
  }
}
