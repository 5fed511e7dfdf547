package org.newsroom.moderation.rules.lexicon;

import java.util.Arrays;

/**
 * Words as a trie in flat arrays. The children of a node stand side by side, in the order of the
 * low five bits of their letters, so that a child is found by counting bits: matching costs the
 * same however many words there are, and nodes near the root share cache lines.
 */
public final class Trie {

  /** The node where every word begins. */
  public static final int ROOT = 0;

  /** The answer where there is no such node, and no such word. */
  public static final int NONE = -1;

  /** The bits of a letter by which children are found; where two share them, one by one. */
  static final int LOW_BITS = 31;

  /** How many numbers describe a node. */
  static final int FIELDS = 4;

  /** The place of the low bits of the letters of all children. */
  static final int LETTERS = 0;

  /** The place of the first child, or its complement where two children have the same low bits. */
  static final int FIRST = 1;

  /** The place of the value of the word that ends here. */
  static final int VALUE = 2;

  /** The place of the letter, in the lower 16 bits, and its depth; negative for a last child. */
  static final int LETTER = 3;

  /** The deepest node whose depth is known. */
  static final int DEPTH = 0x7FFF;

  private final int[] nodes;

  /** The node of each first letter: there are too many first letters to count bits. */
  private final int[] roots;

  /** How many letters the shortest word still needs from each node. */
  private final int[] shortest;

  /** The letters that every word still needs from each node, by their low bits. */
  private final int[] needed;

  /**
   * @param nodes the fields of all nodes, parents before their children, siblings side by side
   */
  Trie(int[] nodes) {
    this.nodes = nodes;
    roots = roots();
    shortest = new int[size()];
    needed = new int[size()];
    Arrays.fill(shortest, Integer.MAX_VALUE);
    Arrays.fill(needed, -1);
    measure();
  }

  private int[] roots() {
    int most = 0;
    for (int child = firstChild(ROOT); child != NONE; child = sibling(child)) {
      most = Math.max(most, letter(child));
    }
    int[] table = new int[most + 1];
    Arrays.fill(table, NONE);
    for (int child = firstChild(ROOT); child != NONE; child = sibling(child)) {
      table[letter(child)] = child;
    }
    return table;
  }

  /** Goes from the leaves to the root: children stand behind their parents. */
  private void measure() {
    for (int node = size() - 1; node >= 0; node--) {
      for (int child = firstChild(node); child != NONE; child = sibling(child)) {
        shortest[node] = Math.min(shortest[node], shortest[child] + 1);
        needed[node] &= needed[child] | 1 << letter(child);
      }
      if (value(node) != NONE) {
        shortest[node] = 0;
        needed[node] = 0;
      }
    }
  }

  private int size() {
    return nodes.length / FIELDS;
  }

  /** The node that the letter leads to, or {@link #NONE}. */
  public int child(int node, char c) {
    if (node == ROOT) {
      return c < roots.length ? roots[c] : NONE;
    }
    int at = node * FIELDS;
    int letters = nodes[at];
    int bit = 1 << c;
    if ((letters & bit) == 0) {
      return NONE;
    }
    int first = nodes[at + FIRST];
    if (first < 0) {
      return search(~first, c);
    }
    int child = first + Integer.bitCount(letters & bit - 1);
    return letter(child) == c ? child : NONE;
  }

  private int search(int first, char c) {
    for (int child = first; child != NONE; child = sibling(child)) {
      if (letter(child) == c) {
        return child;
      }
    }
    return NONE;
  }

  /** The value of the word that ends here, or {@link #NONE}. */
  public int value(int node) {
    return nodes[node * FIELDS + VALUE];
  }

  /** How many letters lead to the node. */
  public int depth(int node) {
    return nodes[node * FIELDS + LETTER] >>> 16 & DEPTH;
  }

  /** Whether so many letters, none but these, can make some word from here on. */
  public boolean mayEnd(int node, int most, int letters) {
    return shortest[node] <= most && (needed[node] & ~letters) == 0;
  }

  /** The first of a node's children, or {@link #NONE}; {@link #sibling} leads to the others. */
  public int firstChild(int node) {
    int first = nodes[node * FIELDS + FIRST];
    return nodes[node * FIELDS] == 0 ? NONE : first < 0 ? ~first : first;
  }

  /** The next child of the same parent, or {@link #NONE}. */
  public int sibling(int node) {
    return nodes[node * FIELDS + LETTER] < 0 ? NONE : node + 1;
  }

  /** The letter that leads to the node. */
  public char letter(int node) {
    return (char) nodes[node * FIELDS + LETTER];
  }

  /** The node that {@code text[from, to)} leads to from a node, or {@link #NONE}. */
  public int walk(int node, CharSequence text, int from, int to) {
    int reached = node;
    for (int at = from; at < to && reached != NONE; at++) {
      reached = child(reached, text.charAt(at));
    }
    return reached;
  }

  /** The value of the word {@code text[from, to)}, or {@link #NONE}. */
  public int find(CharSequence text, int from, int to) {
    return find(ROOT, text, from, to);
  }

  /**
   * The value of the word that {@code text[from, to)} completes from a node on, or {@link #NONE}.
   */
  public int find(int node, CharSequence text, int from, int to) {
    int end = walk(node, text, from, to);
    return end == NONE ? NONE : value(end);
  }

  /**
   * The node where the next word ends on the way along {@code text[from, to)}, or {@link #NONE}.
   * All words that begin at {@code from} are found by starting at the root and going on from each
   * answer, whose depth tells where its word ends.
   */
  public int nextWord(int node, CharSequence text, int from, int to) {
    int next = node;
    for (int at = from + depth(node); at < to; at++) {
      next = child(next, text.charAt(at));
      if (next == NONE || value(next) != NONE) {
        return next;
      }
    }
    return NONE;
  }
}
