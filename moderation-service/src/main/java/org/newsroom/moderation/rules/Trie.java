package org.newsroom.moderation.rules;

import java.util.Arrays;

/**
 * Words as a trie in flat arrays. A child is one probe of a hash table away, so that matching costs
 * the same however many words there are.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int TARGET_BITS = 24;
  private static final int TARGET = (1 << TARGET_BITS) - 1;

  /** A node and a letter in the upper 40 bits, the child in the lower 24: one place in memory. */
  private long[] edges = new long[1 << 10];

  private int[] terminal = {NONE};
  private int[] firstChild = {NONE};
  private int[] sibling = {NONE};
  private char[] letter = {0};

  /** Per node the low five bits of its children's letters: most questions end here. */
  private int[] letters = {0};

  /** Per node how many letters the shortest word still needs from there. */
  private int[] shortest = {Integer.MAX_VALUE};

  private int size = 1;

  /** Adds a word; the first value given for a word stays. */
  void add(String word, int value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      shortest[node] = Math.min(shortest[node], word.length() - i);
      int next = child(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    shortest[node] = 0;
    if (terminal[node] == NONE) {
      terminal[node] = value;
    }
  }

  int child(int node, char c) {
    if ((letters[node] >>> c & 1) == 0) {
      return NONE;
    }
    long key = key(node, c);
    int mask = edges.length - 1;
    for (int slot = slot(key, mask); edges[slot] != 0; slot = slot + 1 & mask) {
      if (edges[slot] >>> TARGET_BITS == key) {
        return (int) edges[slot] & TARGET;
      }
    }
    return NONE;
  }

  /** The value of the word that ends here, or {@link #NONE}. */
  int value(int node) {
    return terminal[node];
  }

  int shortest(int node) {
    return shortest[node];
  }

  int firstChild(int node) {
    return firstChild[node];
  }

  int sibling(int node) {
    return sibling[node];
  }

  char letter(int node) {
    return letter[node];
  }

  /** The value of the word {@code text[from, to)}, or {@link #NONE}. */
  int find(CharSequence text, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = child(node, text.charAt(i));
      if (node == NONE) {
        return NONE;
      }
    }
    return terminal[node];
  }

  private int grow(int parent, char c) {
    if (size * 2 > edges.length) {
      rehash();
    }
    if (size == terminal.length) {
      int larger = size * 2;
      terminal = Arrays.copyOf(terminal, larger);
      firstChild = Arrays.copyOf(firstChild, larger);
      sibling = Arrays.copyOf(sibling, larger);
      letter = Arrays.copyOf(letter, larger);
      letters = Arrays.copyOf(letters, larger);
      shortest = Arrays.copyOf(shortest, larger);
    }
    if (size > TARGET) {
      throw new IllegalStateException("more letters than a trie holds");
    }
    int node = size++;
    terminal[node] = NONE;
    shortest[node] = Integer.MAX_VALUE;
    firstChild[node] = NONE;
    sibling[node] = firstChild[parent];
    firstChild[parent] = node;
    letter[node] = c;
    letters[parent] |= 1 << c;
    put(key(parent, c) << TARGET_BITS | node);
    return node;
  }

  private void rehash() {
    long[] old = edges;
    edges = new long[old.length * 4];
    for (long edge : old) {
      if (edge != 0) {
        put(edge);
      }
    }
  }

  private void put(long edge) {
    int mask = edges.length - 1;
    int slot = slot(edge >>> TARGET_BITS, mask);
    while (edges[slot] != 0) {
      slot = slot + 1 & mask;
    }
    edges[slot] = edge;
  }

  private static long key(int node, char c) {
    return (long) (node + 1) << 16 | c;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
