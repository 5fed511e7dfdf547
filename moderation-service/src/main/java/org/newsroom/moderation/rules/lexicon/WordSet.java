package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * An immutable set of words, by their numbers in a lexicon. Most places of a phrase know a few
 * words of many thousands; those are kept one by one.
 */
public final class WordSet {

  private static final int FEW = 16;
  private static final int[] NONE_ALONE = {};
  private static final long[] NO_BITS = {};

  public static final WordSet EMPTY = new WordSet(NONE_ALONE, NO_BITS);

  /** The words in order, if they are few. */
  private final int[] few;

  /** Otherwise the bit of a word is set if the word is in the set. */
  private final long[] bits;

  private WordSet(int[] few, long[] bits) {
    this.few = few;
    this.bits = bits;
  }

  /** The words whose bits are set now; later changes of the bits do not reach the set. */
  public static WordSet of(BitSet words) {
    return words.cardinality() <= FEW
        ? new WordSet(words.stream().toArray(), NO_BITS)
        : new WordSet(NONE_ALONE, words.toLongArray());
  }

  /** Whether the word is in the set; {@link Trie#NONE} is in none. */
  public boolean has(int word) {
    if (bits.length > 0) {
      return word >= 0 && word >>> 6 < bits.length && (bits[word >>> 6] >>> word & 1) == 1;
    }
    for (int one : few) {
      if (one >= word) {
        return one == word;
      }
    }
    return false;
  }

  /** The words of this set and one more. */
  public WordSet with(int word) {
    BitSet more = toBits();
    more.set(word);
    return of(more);
  }

  /** The words that are in this set, in the other or in both. */
  public WordSet union(WordSet other) {
    BitSet all = toBits();
    all.or(other.toBits());
    return of(all);
  }

  /** Hands over each word of the set, the lowest number first. */
  void forEach(IntConsumer action) {
    toBits().stream().forEach(action);
  }

  private BitSet toBits() {
    BitSet all = BitSet.valueOf(bits);
    for (int word : few) {
      all.set(word);
    }
    return all;
  }
}
