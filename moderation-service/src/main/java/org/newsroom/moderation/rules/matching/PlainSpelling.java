package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Spells a word plainly that somebody has disguised: digits and signs that stand for letters, one
 * masked vowel, letters that are drawn out, signs between letters. The vocabulary says which
 * spellings are words, so that few are tried.
 */
final class PlainSpelling {

  private static final int DRAWN_OUT = 3;
  private static final String VOWELS = "iaeouыаеиоуюя";

  private final FoldedText text;
  private final Trie vocabulary;

  /** Where the word ends that is spelled now. */
  private int end;

  PlainSpelling(FoldedText text, Trie vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The node of the word that {@code [from, to)} spells, or {@link Trie#NONE}. */
  int node(int from, int to) {
    end = to;
    return walk(Trie.ROOT, from, false);
  }

  private int walk(int node, int at, boolean masked) {
    if (node == Trie.NONE || at == end) {
      return node == Trie.NONE || vocabulary.value(node) == Trie.NONE ? Trie.NONE : node;
    }
    char c = text.charAt(at);
    if (Chars.isLetter(c)) {
      return letters(node, at, masked);
    }
    if (c == '*' && !masked) {
      return anyOf(VOWELS, node, at, true);
    }
    int found = anyOf(Lookalikes.latin().of(c), node, at, masked);
    found = found == Trie.NONE ? anyOf(Lookalikes.cyrillic().of(c), node, at, masked) : found;
    return found == Trie.NONE && Chars.isJoint(c) ? walk(node, at + 1, masked) : found;
  }

  /** A letter stands for itself; one that is drawn out stands for itself once or twice. */
  private int letters(int node, int at, boolean masked) {
    int next = afterRun(text, at, end);
    int once = vocabulary.child(node, text.charAt(at));
    if (once == Trie.NONE || next - at < DRAWN_OUT) {
      return walk(once, at + 1, masked);
    }
    int found = walk(once, next, masked);
    return found == Trie.NONE ? walk(vocabulary.child(once, text.charAt(at)), next, masked) : found;
  }

  private int anyOf(String letters, int node, int at, boolean masked) {
    int found = Trie.NONE;
    for (int i = 0; i < letters.length() && found == Trie.NONE; i++) {
      found = walk(vocabulary.child(node, letters.charAt(i)), at + 1, masked);
    }
    return found;
  }

  private int anyOf(long letters, int node, int at, boolean masked) {
    int found = Trie.NONE;
    for (long rest = letters; rest != 0 && found == Trie.NONE; rest >>>= 16) {
      found = walk(vocabulary.child(node, (char) rest), at + 1, masked);
    }
    return found;
  }

  /** Whether {@code [from, to)} has letters, and a digit beside them or a letter drawn out. */
  static boolean isDisguised(FoldedText text, int from, int to) {
    boolean letters = false;
    boolean odd = false;
    int at = from;
    while (at < to) {
      int next = afterRun(text, at, to);
      boolean letter = Chars.isLetter(text.charAt(at));
      letters |= letter;
      odd |= !letter || next - at >= DRAWN_OUT;
      at = next;
    }
    return odd && letters;
  }

  private static int afterRun(FoldedText text, int from, int to) {
    int at = from + 1;
    while (at < to && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at;
  }
}
