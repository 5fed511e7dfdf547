package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words as they are collected; {@link #pack()} lays them out to be searched. */
final class GrowingTrie {

  /** A letter of some words, and what may follow it. */
  static final class Node {
    private static final Comparator<Node> BY_LOW_BITS =
        Comparator.<Node>comparingInt(node -> node.letter & Trie.LOW_BITS)
            .thenComparingInt(node -> node.letter);

    final char letter;
    final int depth;
    int value = Trie.NONE;
    private @Nullable Map<Character, Node> children;

    private Node(char letter, int depth) {
      this.letter = letter;
      this.depth = depth;
    }

    @Nullable Node child(char c) {
      return children == null ? null : children.get(c);
    }

    /** In the order in which {@link Trie} looks them up. */
    List<Node> children() {
      if (children == null) {
        return List.of();
      }
      List<Node> sorted = new ArrayList<>(children.values());
      sorted.sort(BY_LOW_BITS);
      return sorted;
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

  /** Adds a word; the first value given for a word stays. */
  void add(String word, int value) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.grow(word.charAt(i));
    }
    if (node.value == Trie.NONE) {
      node.value = value;
    }
  }

  Node root() {
    return root;
  }

  Trie pack() {
    return new Trie(this);
  }
}
