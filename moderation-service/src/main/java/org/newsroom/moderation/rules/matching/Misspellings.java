package org.newsroom.moderation.rules.matching;

import java.util.function.IntPredicate;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Finds the swear word that an unknown one is but for one letter: an x for a vowel ({@code whxre});
 * of those that have a stem also another key beside the right one ({@code fucjer}) or a letter that
 * is left out ({@code sithead}). Where that makes an ordinary word as well, that one is meant.
 */
final class Misspellings {

  private static final int SHORTEST_MASKED = 4;
  private static final int SHORTEST_MISTYPED = 6;
  private static final int LONGEST = 20;
  private static final String VOWELS = "aeiou";

  /** Per letter those beside it on a keyboard, in its row and in those above and below. */
  private static final String[] BESIDE = {
    "qwsz", "vghn", "xdfv", "sefrxc", "wrsd", "drgtcv", "fthyvb", "gyjubn", "uojk", "huiknm",
    "jiolm", "kop", "njk", "bhjm", "ipkl", "ol", "wa", "etdf", "awedzx", "ryfg", "yihj", "cfgb",
    "qeas", "zsdc", "tugh", "asx"
  };

  private final FoldedText text;
  private final Lexicon lexicon;
  private final IntPredicate masked = word -> true;
  private final IntPredicate mistyped;
  private final IntPredicate ordinary;

  Misspellings(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.mistyped = word -> lexicon.isGrave(word) && lexicon.hasStem(word);
    this.ordinary = lexicon::isOrdinary;
  }

  /** The swear word that is meant by {@code [begin, end)}, or {@link Trie#NONE}. */
  int meant(int begin, int end) {
    int length = end - begin;
    if (length < SHORTEST_MASKED || length > LONGEST) {
      return Trie.NONE;
    }
    int meant = search(lexicon.swearing(), begin, end, masked, mistyped);
    boolean swearing =
        meant != Trie.NONE
            && search(lexicon.vocabulary(), begin, end, ordinary, ordinary) == Trie.NONE;
    return swearing ? meant : Trie.NONE;
  }

  /** The first letter is what a reader goes by. */
  private int search(Trie words, int begin, int end, IntPredicate masked, IntPredicate mistyped) {
    boolean mayBeMistyped = end - begin >= SHORTEST_MISTYPED;
    int found = Trie.NONE;
    int node = words.child(Trie.ROOT, text.charAt(begin));
    for (int at = begin + 1; at < end && node != Trie.NONE && found == Trie.NONE; at++) {
      char c = text.charAt(at);
      found = c == 'x' ? changed(words, node, at, end, VOWELS, masked) : Trie.NONE;
      if (found == Trie.NONE && mayBeMistyped && Chars.isLatin(c)) {
        found = changed(words, node, at, end, BESIDE[c - 'a'], mistyped);
        found = found == Trie.NONE ? omitted(words, node, at, end, mistyped) : found;
      }
      node = words.child(node, c);
    }
    boolean mayEndEarly = found == Trie.NONE && node != Trie.NONE && mayBeMistyped;
    return mayEndEarly ? omitted(words, node, end, end, mistyped) : found;
  }

  private int changed(Trie words, int node, int at, int end, String others, IntPredicate wanted) {
    int found = Trie.NONE;
    for (int i = 0; i < others.length() && found == Trie.NONE; i++) {
      found = rest(words, words.child(node, others.charAt(i)), at + 1, end, wanted);
    }
    return found;
  }

  private int omitted(Trie words, int node, int at, int end, IntPredicate wanted) {
    int found = Trie.NONE;
    int child = words.firstChild(node);
    while (child != Trie.NONE && found == Trie.NONE) {
      found = rest(words, child, at, end, wanted);
      child = words.sibling(child);
    }
    return found;
  }

  private int rest(Trie words, int from, int at, int end, IntPredicate wanted) {
    int word = words.find(from, text, at, end);
    return word != Trie.NONE && wanted.test(word) ? word : Trie.NONE;
  }
}
