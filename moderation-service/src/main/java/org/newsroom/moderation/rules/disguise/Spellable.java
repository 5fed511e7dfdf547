package org.newsroom.moderation.rules.disguise;

import java.util.Arrays;
import org.newsroom.moderation.rules.lexicon.Trie;

/**
 * Whether certain letters, each as often as one likes, spell any word from a place in a trie on.
 */
final class Spellable {

  private static final int SLOTS = 1 << 10;
  private static final int MOST_LOOKED_AT = 64;

  /** The root is node 0, so that an empty slot must not be 0. */
  private static final int EMPTY = -1;

  private final Trie trie;

  /** A slot holds a node in its upper bits, and in the last whether a word follows it. */
  private final int[] known = new int[SLOTS];

  private int letters;
  private int looked;

  Spellable(Trie trie) {
    this.trie = trie;
    Arrays.fill(known, EMPTY);
  }

  /**
   * Whether a word may follow. It is never denied wrongly; where too much would have to be looked
   * at, the answer is yes.
   */
  boolean leadsToWord(int node, int letters) {
    if (letters != this.letters) {
      this.letters = letters;
      Arrays.fill(known, EMPTY);
    }
    looked = 0;
    return search(node);
  }

  private boolean search(int node) {
    if (trie.value(node) != Trie.NONE || ++looked > MOST_LOOKED_AT) {
      return true;
    }
    int slot = node & SLOTS - 1;
    if (known[slot] >>> 1 == node) {
      return (known[slot] & 1) == 1;
    }
    boolean word = false;
    for (int child = trie.firstChild(node);
        child != Trie.NONE && !word;
        child = trie.sibling(child)) {
      word = (letters >>> trie.letter(child) & 1) == 1 && search(child);
    }
    if (looked <= MOST_LOOKED_AT) {
      known[slot] = node << 1 | (word ? 1 : 0);
    }
    return word;
  }
}
