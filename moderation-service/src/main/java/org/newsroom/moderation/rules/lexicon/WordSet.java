package org.newsroom.moderation.rules.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * An immutable set of words, by their numbers in a lexicon. A rule set has tens of thousands of
 * such sets, of one word to thousands: each is kept as whichever is smaller, its numbers or one bit
 * for each number from its first to its last.
 */
public final class WordSet {

  /** So many numbers are looked at one after the other sooner than searched. */
  private static final int FEW = 12;

  private static final int[] NO_NUMBERS = {};
  private static final long[] NO_BITS = {};

  public static final WordSet EMPTY = new WordSet(NO_NUMBERS, NO_BITS, 0);

  /** The words in order, if there are no bits. */
  private final int[] numbers;

  /** Otherwise the bit of a word is set if the word is in the set. */
  private final long[] bits;

  /** How many words, in groups of 64, come before the first that has a bit. */
  private final int skipped;

  private WordSet(int[] numbers, long[] bits, int skipped) {
    this.numbers = numbers;
    this.bits = bits;
    this.skipped = skipped;
  }

  /** The words whose bits are set now; later changes of the bits do not reach the set. */
  public static WordSet of(BitSet words) {
    int size = words.cardinality();
    int first = Math.max(0, words.nextSetBit(0)) >>> 6;
    int groups = (words.length() + 63 >>> 6) - first;
    return size * Integer.BYTES <= groups * Long.BYTES
        ? new WordSet(words.stream().toArray(), NO_BITS, 0)
        : new WordSet(NO_NUMBERS, words.get(first << 6, words.length()).toLongArray(), first);
  }

  /** Whether the word is in the set; {@link Trie#NONE} is in none. */
  public boolean has(int word) {
    if (bits.length == 0) {
      return numbers.length > FEW ? Arrays.binarySearch(numbers, word) >= 0 : isAmongFew(word);
    }
    int group = (word >> 6) - skipped;
    return group >= 0 && group < bits.length && (bits[group] >>> word & 1) == 1;
  }

  private boolean isAmongFew(int word) {
    for (int number : numbers) {
      if (number >= word) {
        return number == word;
      }
    }
    return false;
  }

  /** The words that are in this set, in the other or in both. */
  public WordSet union(WordSet other) {
    BitSet all = new BitSet();
    forEach(all::set);
    other.forEach(all::set);
    return of(all);
  }

  /** Hands over each word of the set, the lowest number first. */
  void forEach(IntConsumer action) {
    for (int number : numbers) {
      action.accept(number);
    }
    BitSet.valueOf(bits).stream().map(bit -> (skipped << 6) + bit).forEach(action);
  }
}
