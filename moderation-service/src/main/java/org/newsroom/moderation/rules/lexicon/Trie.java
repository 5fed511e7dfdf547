package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Words as a trie in flat arrays. The children of a node stand side by side, in the order of the
 * low five bits of their letters, so that a child is found by counting bits: matching costs the
 * same however many words there are, and nodes near the root share cache lines.
 */
public final class Trie {

  public static final int ROOT = 0;
  public static final int NONE = -1;

  /** Of a letter; a node whose children share them is searched one by one. */
  static final int LOW_BITS = 31;

  private static final int FIELDS = 4;
  private static final int LETTERS = 0;

  /** The first child, or its complement where two children have the same low bits. */
  private static final int FIRST = 1;

  private static final int VALUE = 2;

  /** The letter in the lower 16 bits, then its place in the word; negative for a last child. */
  private static final int LETTER = 3;

  private static final int DEPTH = 0x7FFF;

  private final int[] nodes;

  /** Of each first letter, its node: there are too many of them to count bits. */
  private final int[] roots;

  /** Per node how many letters the shortest word still needs from there. */
  private final int[] shortest;

  /** Per node which letters every word still needs from there, by their low bits. */
  private final int[] needed;

  Trie(GrowingTrie words) {
    List<GrowingTrie.Node> order = new ArrayList<>(List.of(words.root()));
    BitSet last = new BitSet();
    last.set(ROOT);
    int[] packed = new int[1 << 10];
    for (int node = 0; node < order.size(); node++) {
      if ((node + 1) * FIELDS > packed.length) {
        packed = Arrays.copyOf(packed, packed.length * 2);
      }
      List<GrowingTrie.Node> children = order.get(node).children();
      pack(order.get(node), children, order.size(), packed, node * FIELDS);
      packed[node * FIELDS + LETTER] |= last.get(node) ? Integer.MIN_VALUE : 0;
      order.addAll(children);
      last.set(order.size() - 1);
    }
    nodes = Arrays.copyOf(packed, order.size() * FIELDS);
    roots = roots();
    shortest = new int[order.size()];
    needed = new int[order.size()];
    Arrays.fill(shortest, Integer.MAX_VALUE);
    Arrays.fill(needed, -1);
    measure();
  }

  private static void pack(
      GrowingTrie.Node node, List<GrowingTrie.Node> children, int first, int[] packed, int at) {
    int letters = 0;
    boolean distinct = true;
    for (GrowingTrie.Node child : children) {
      distinct &= (letters >>> child.letter & 1) == 0;
      letters |= 1 << child.letter;
    }
    packed[at + LETTERS] = letters;
    packed[at + FIRST] = distinct ? first : ~first;
    packed[at + VALUE] = node.value;
    packed[at + LETTER] = node.letter | Math.min(node.depth, DEPTH) << 16;
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

  /** From the leaves to the root: children stand behind their parents. */
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

  public int firstChild(int node) {
    int first = nodes[node * FIELDS + FIRST];
    return nodes[node * FIELDS] == 0 ? NONE : first < 0 ? ~first : first;
  }

  public int sibling(int node) {
    return nodes[node * FIELDS + LETTER] < 0 ? NONE : node + 1;
  }

  public char letter(int node) {
    return (char) nodes[node * FIELDS + LETTER];
  }

  /** The value of the word {@code text[from, to)}, or {@link #NONE}. */
  public int find(CharSequence text, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = child(node, text.charAt(i));
      if (node == NONE) {
        return NONE;
      }
    }
    return value(node);
  }
}
