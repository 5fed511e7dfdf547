package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects words with their values and lays them out as a {@link Trie}. The words are sorted first,
 * so that those below a node stand side by side and no node but the trie's own is ever made.
 */
final class TrieBuilder {

  private record Entry(String word, int value) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a word; a word that is there keeps its value. */
  void add(String word, int value) {
    entries.add(new Entry(word, value));
  }

  /** The trie of the words that were added so far. */
  Trie build() {
    entries.sort(Comparator.comparing(Entry::word, TrieBuilder::compare));
    return new Trie(new Layout(entries).nodes());
  }

  /** Words in the order in which {@link Trie} has its letters, a word before what it begins. */
  private static int compare(String one, String other) {
    int same = common(one, other);
    return same == one.length() || same == other.length()
        ? Integer.compare(one.length(), other.length())
        : Integer.compare(rank(one.charAt(same)), rank(other.charAt(same)));
  }

  private static int rank(char letter) {
    return (letter & Trie.LOW_BITS) << 16 | letter;
  }

  /** How many letters both words begin with. */
  private static int common(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** The nodes of sorted words, one level of the trie after the other. */
  private static final class Layout {

    private final List<Entry> entries;
    private final int[] nodes;

    /** The first of the words below each node. */
    private final int[] from;

    /** The end of the words below each node. */
    private final int[] to;

    /** How many nodes have a place so far. */
    private int placed = 1;

    Layout(List<Entry> entries) {
      this.entries = entries;
      int size = size(entries);
      nodes = new int[size * Trie.FIELDS];
      from = new int[size];
      to = new int[size];
      to[Trie.ROOT] = entries.size();
      markLast(Trie.ROOT);
    }

    private static int size(List<Entry> entries) {
      int size = 1;
      String before = "";
      for (Entry entry : entries) {
        size += entry.word().length() - common(before, entry.word());
        before = entry.word();
      }
      return size;
    }

    int[] nodes() {
      int node = 0;
      for (int depth = 0; node < placed; depth++) {
        for (int end = placed; node < end; node++) {
          fill(node, depth);
        }
      }
      return nodes;
    }

    /**
     * Writes a node's fields but for its letter, which its parent wrote, and places its children.
     */
    private void fill(int node, int depth) {
      int at = from[node];
      int value = Trie.NONE;
      for (; at < to[node] && word(at).length() == depth; at++) {
        value = value == Trie.NONE ? entries.get(at).value() : value;
      }
      int first = placed;
      int letters = 0;
      boolean distinct = true;
      while (at < to[node]) {
        char letter = word(at).charAt(depth);
        distinct &= (letters >>> letter & 1) == 0;
        letters |= 1 << letter;
        at = place(letter, depth + 1, at, to[node]);
      }
      if (placed > first) {
        markLast(placed - 1);
      }
      nodes[node * Trie.FIELDS + Trie.LETTERS] = letters;
      nodes[node * Trie.FIELDS + Trie.FIRST] = distinct ? first : ~first;
      nodes[node * Trie.FIELDS + Trie.VALUE] = value;
    }

    /**
     * Gives a node a place; the words below it begin at {@code start}, and their end is returned.
     */
    private int place(char letter, int depth, int start, int most) {
      int end = start;
      while (end < most && word(end).charAt(depth - 1) == letter) {
        end++;
      }
      from[placed] = start;
      to[placed] = end;
      nodes[placed * Trie.FIELDS + Trie.LETTER] = letter | Math.min(depth, Trie.DEPTH) << 16;
      placed++;
      return end;
    }

    private void markLast(int node) {
      nodes[node * Trie.FIELDS + Trie.LETTER] |= Integer.MIN_VALUE;
    }

    private String word(int at) {
      return entries.get(at).word();
    }
  }
}
