package org.newsroom.moderation.rules;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;
import org.newsroom.moderation.rules.text.Chars;

/**
 * A 64-bit SimHash (Charikar, STOC 2002) over the words of a text, each counted once: texts that
 * differ in a few words differ in a few bits, and one <em>the</em> after the other makes no texts
 * alike. It does not reveal the text.
 */
public record Fingerprint(long bits) {

  private static final int ALIKE = 8;

  public static Fingerprint of(String text) {
    int[] votes = new int[Long.SIZE];
    for (String word : Set.copyOf(Chars.words(UCharacter.toLowerCase(Locale.ROOT, text), 'a'))) {
      vote(votes, spread(word.hashCode()));
    }
    long bits = 0;
    for (int bit = 0; bit < votes.length; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return new Fingerprint(bits);
  }

  /** Whether the two texts are the same but for a word or two. */
  public boolean resembles(Fingerprint other) {
    return Long.bitCount(bits ^ other.bits) <= ALIKE;
  }

  private static void vote(int[] votes, long hash) {
    for (int bit = 0; bit < votes.length; bit++) {
      votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
    }
  }

  /** The finaliser of SplitMix64 (Steele et al., OOPSLA 2014). */
  private static long spread(int hash) {
    long z = hash * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
