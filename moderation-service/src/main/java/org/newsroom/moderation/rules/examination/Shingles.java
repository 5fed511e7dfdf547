package org.newsroom.moderation.rules.examination;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The passages of a text, which are every so many words in a row (the shingles of Broder, 1997).
 */
final class Shingles {

  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int BITS_EACH = 16;

  private final FoldedText text;
  private final Tokens tokens;
  private final int length;

  Shingles(FoldedText text, Tokens tokens, int length) {
    this.text = text;
    this.tokens = tokens;
    this.length = length;
  }

  /** Whether more than this share of the passages stood earlier in the text. */
  boolean repeat(double share) {
    double most = share * Math.max(0, tokens.size() - length + 1);
    // Hardly any text repeats itself, which is seen without reading its words.
    return repeatedAtMost(hashes(this::sketch)) > most && repeated(hashes(this::hash)) > most;
  }

  private long[] hashes(IntUnaryOperator hashOfWord) {
    long[] hashes = new long[Math.max(0, tokens.size() - length + 1)];
    long first = 1;
    for (int word = 0; word < length; word++) {
      first *= ODD;
    }
    long hash = 0;
    for (int word = 0; word < tokens.size(); word++) {
      hash = hash * ODD + hashOfWord.applyAsInt(word);
      if (word >= length) {
        hash -= first * hashOfWord.applyAsInt(word - length);
      }
      if (word >= length - 1) {
        hashes[word - length + 1] = hash;
      }
    }
    return hashes;
  }

  /** A cheap number that is the same for the same word, and seldom for another. */
  private int sketch(int word) {
    int begin = tokens.begin(word);
    int end = tokens.end(word);
    return 31 * (31 * (end - begin) + text.charAt(begin)) + text.charAt(end - 1);
  }

  private int hash(int word) {
    int hash = 0;
    for (int at = tokens.begin(word); at < tokens.end(word); at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }

  private static int repeatedAtMost(long[] hashes) {
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

  private static int repeated(long[] hashes) {
    Arrays.sort(hashes);
    int repeated = 0;
    for (int i = 1; i < hashes.length; i++) {
      repeated += hashes[i] == hashes[i - 1] ? 1 : 0;
    }
    return repeated;
  }
}
