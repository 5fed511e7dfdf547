package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Finds the swear word from which an unknown word differs in one letter. Any of them may have an x
 * for a vowel ({@code whxre}); those that have a stem may also have another key beside the right
 * one ({@code fucjer}) or lack a letter ({@code sithead}). Where an ordinary word differs in no
 * more, that one is meant.
 */
final class Misspellings {

  private static final int SHORTEST_MASKED = 4;
  private static final int SHORTEST_MISTYPED = 6;
  private static final int LONGEST = 20;
  private static final String VOWELS = "aeiou";

  /** The letters beside each one on a keyboard, in its row and in those above and below. */
  private static final String[] BESIDE = {
    "qwsz", "vghn", "xdfv", "sefrxc", "wrsd", "drgtcv", "fthyvb", "gyjubn", "uojk", "huiknm",
    "jiolm", "kop", "njk", "bhjm", "ipkl", "ol", "wa", "etdf", "awedzx", "ryfg", "yihj", "cfgb",
    "qeas", "zsdc", "tugh", "asx"
  };

  private final FoldedText text;
  private final Lexicon lexicon;

  /** The words among which one is searched now, and where the unknown word ends. */
  private Trie words;

  private int end;

  Misspellings(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = lexicon.swearing();
  }

  /** The swear word that is meant by {@code [begin, end)}, or {@link Trie#NONE}. */
  int meant(int begin, int end) {
    int length = end - begin;
    if (length < SHORTEST_MASKED || length > LONGEST) {
      return Trie.NONE;
    }
    this.end = end;
    int meant = search(lexicon.swearing(), begin);
    boolean swearing = meant != Trie.NONE && search(lexicon.vocabulary(), begin) == Trie.NONE;
    return swearing ? meant : Trie.NONE;
  }

  /** Tries every letter but the first, which is what a reader goes by. */
  private int search(Trie words, int begin) {
    this.words = words;
    boolean mayBeMistyped = end - begin >= SHORTEST_MISTYPED;
    int found = Trie.NONE;
    int node = words.child(Trie.ROOT, text.charAt(begin));
    for (int at = begin + 1; at < end && node != Trie.NONE && found == Trie.NONE; at++) {
      char c = text.charAt(at);
      found = c == 'x' ? changed(node, at, VOWELS, false) : Trie.NONE;
      if (found == Trie.NONE && mayBeMistyped && Chars.isLatin(c)) {
        found = changed(node, at, BESIDE[c - 'a'], true);
        found = found == Trie.NONE ? omitted(node, at) : found;
      }
      node = words.child(node, c);
    }
    boolean mayEndEarly = found == Trie.NONE && node != Trie.NONE && mayBeMistyped;
    return mayEndEarly ? omitted(node, end) : found;
  }

  /** The word with one of these letters instead of the one at {@code at}. */
  private int changed(int node, int at, String others, boolean mistyped) {
    int found = Trie.NONE;
    for (int i = 0; i < others.length() && found == Trie.NONE; i++) {
      found = rest(words.child(node, others.charAt(i)), at + 1, mistyped);
    }
    return found;
  }

  /** The word with any letter more before {@code at}. */
  private int omitted(int node, int at) {
    int found = Trie.NONE;
    int child = words.firstChild(node);
    while (child != Trie.NONE && found == Trie.NONE) {
      found = rest(child, at, true);
      child = words.sibling(child);
    }
    return found;
  }

  /** The word that goes on from the node as the unknown one does from {@code at}. */
  private int rest(int from, int at, boolean mistyped) {
    int word = words.find(from, text, at, end);
    return word != Trie.NONE && isWanted(word, mistyped) ? word : Trie.NONE;
  }

  private boolean isWanted(int word, boolean mistyped) {
    if (words == lexicon.vocabulary()) {
      return lexicon.isOrdinary(word);
    }
    return !mistyped || lexicon.isGrave(word) && lexicon.hasStem(word);
  }
}
