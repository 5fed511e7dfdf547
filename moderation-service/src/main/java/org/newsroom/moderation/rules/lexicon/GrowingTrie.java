package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trie that takes words; {@link #pack()} lays them out to be searched. */
final class GrowingTrie {

  /** A letter of some words, and what may follow it. */
  private static final class Node {
    private static final Comparator<Node> BY_LOW_BITS =
        Comparator.<Node>comparingInt(node -> node.letter & Trie.LOW_BITS)
            .thenComparingInt(node -> node.letter);

    private final char letter;
    private final int depth;
    private int value = Trie.NONE;
    private @Nullable Map<Character, Node> children;

    private Node(char letter, int depth) {
      this.letter = letter;
      this.depth = depth;
    }

    private @Nullable Node child(char c) {
      return children == null ? null : children.get(c);
    }

    /** The children in the order in which {@link Trie} looks them up. */
    private List<Node> children() {
      if (children == null) {
        return List.of();
      }
      List<Node> sorted = new ArrayList<>(children.values());
      sorted.sort(BY_LOW_BITS);
      return sorted;
    }

    /** Writes the fields of the node, whose children stand from {@code first} on. */
    private void pack(List<Node> children, int first, int[] packed, int at) {
      int letters = 0;
      boolean distinct = true;
      for (Node child : children) {
        distinct &= (letters >>> child.letter & 1) == 0;
        letters |= 1 << child.letter;
      }
      packed[at + Trie.LETTERS] = letters;
      packed[at + Trie.FIRST] = distinct ? first : ~first;
      packed[at + Trie.VALUE] = value;
      packed[at + Trie.LETTER] = letter | Math.min(depth, Trie.DEPTH) << 16;
    }

    private Node grow(char c) {
      Node known = child(c);
      if (known != null) {
        return known;
      }
      if (children == null) {
        children = new HashMap<>(2);
      }
      Node grown = new Node(c, depth + 1);
      children.put(c, grown);
      return grown;
    }
  }

  private final Node root = new Node((char) 0, 0);

  /** Adds a word; a word that is there keeps its value. */
  void add(String word, int value) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.grow(word.charAt(i));
    }
    if (node.value == Trie.NONE) {
      node.value = value;
    }
  }

  /** The trie of the words that were added so far. */
  Trie pack() {
    List<Node> order = new ArrayList<>(List.of(root));
    BitSet last = new BitSet();
    last.set(Trie.ROOT);
    int[] packed = new int[1 << 10];
    for (int node = 0; node < order.size(); node++) {
      if ((node + 1) * Trie.FIELDS > packed.length) {
        packed = Arrays.copyOf(packed, packed.length * 2);
      }
      List<Node> children = order.get(node).children();
      order.get(node).pack(children, order.size(), packed, node * Trie.FIELDS);
      packed[node * Trie.FIELDS + Trie.LETTER] |= last.get(node) ? Integer.MIN_VALUE : 0;
      order.addAll(children);
      last.set(order.size() - 1);
    }
    return new Trie(Arrays.copyOf(packed, order.size() * Trie.FIELDS));
  }
}
