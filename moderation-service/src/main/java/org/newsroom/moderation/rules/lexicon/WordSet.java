package org.newsroom.moderation.rules.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** An immutable set of words, by their numbers in a lexicon. */
public final class WordSet {

  public static final WordSet EMPTY = new WordSet(new long[0]);

  /** The bit of a word is set if the word is in the set. */
  private final long[] bits;

  private WordSet(long[] bits) {
    this.bits = bits;
  }

  /** The words whose bits are set now; later changes of the bits do not reach the set. */
  public static WordSet of(BitSet words) {
    return new WordSet(words.toLongArray());
  }

  /** Whether the word is in the set; {@link Trie#NONE} is in none. */
  public boolean has(int word) {
    return word >= 0 && word >>> 6 < bits.length && (bits[word >>> 6] >>> word & 1) == 1;
  }

  /** The words of this set and one more. */
  public WordSet with(int word) {
    long[] more = Arrays.copyOf(bits, Math.max(bits.length, (word >>> 6) + 1));
    more[word >>> 6] |= 1L << word;
    return new WordSet(more);
  }

  /** The words that are in this set, in the other or in both. */
  public WordSet union(WordSet other) {
    long[] all = Arrays.copyOf(bits, Math.max(bits.length, other.bits.length));
    for (int i = 0; i < other.bits.length; i++) {
      all[i] |= other.bits[i];
    }
    return new WordSet(all);
  }

  /** Hands over each word of the set, the lowest number first. */
  void forEach(IntConsumer action) {
    BitSet.valueOf(bits).stream().forEach(action);
  }
}
