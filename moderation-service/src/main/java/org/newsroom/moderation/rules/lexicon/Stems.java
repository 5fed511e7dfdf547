package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;

/** The words that are found inside longer ones, and the words that have them. */
final class Stems {

  private static final int LONGEST_SHORT = 5;

  private final GrowingTrie all = new GrowingTrie();
  private final BitSet stems = new BitSet();
  private final BitSet having = new BitSet();
  private final BitSet openedByShort = new BitSet();
  private Trie trie = all.pack();

  void add(String word, int number) {
    stems.set(number);
    all.add(word, number);
  }

  /** Once nothing more is added: lays all stems out to be searched. */
  void pack() {
    trie = all.pack();
    all.clear();
  }

  /** Looks what stems a word has. */
  void look(String word, int number) {
    openedByShort.set(number, begin(word, 0, LONGEST_SHORT));
    for (int from = 0; from < word.length() && !having.get(number); from++) {
      having.set(number, begin(word, from, word.length()));
    }
  }

  private boolean begin(String word, int from, int most) {
    int node = Trie.ROOT;
    int end = Math.min(word.length(), from + most);
    for (int i = from; i < end && node != Trie.NONE; i++) {
      node = trie.child(node, word.charAt(i));
      if (node != Trie.NONE && trie.value(node) != Trie.NONE) {
        return true;
      }
    }
    return false;
  }

  Trie trie() {
    return trie;
  }

  boolean isStem(int number) {
    return stems.get(number);
  }

  /** Whether the word is recognisable by a part of its letters. */
  boolean isIn(int number) {
    return having.get(number);
  }

  boolean isShortAtBeginOf(int number) {
    return openedByShort.get(number);
  }
}
