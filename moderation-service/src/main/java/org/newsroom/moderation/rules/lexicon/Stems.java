package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;
import java.util.List;

/**
 * The words that are found inside longer ones, and the words that have them.
 *
 * @param trie the stems
 * @param stems the stems as a set
 * @param having the words that a stem is a part of
 * @param openedByShort the words that begin with a stem of few letters
 */
record Stems(Trie trie, WordSet stems, WordSet having, WordSet openedByShort) {

  /** The stems of a lexicon that has none. */
  static final Stems NONE =
      new Stems(new TrieBuilder().build(), WordSet.EMPTY, WordSet.EMPTY, WordSet.EMPTY);

  private static final int LONGEST_SHORT = 5;

  /** The stems among the words; only in words that a rule lists others are looked for. */
  static Stems of(List<String> words, BitSet stems, WordRules rules) {
    TrieBuilder all = new TrieBuilder();
    stems.stream().forEach(number -> all.add(words.get(number), number));
    Trie trie = all.build();
    BitSet having = new BitSet();
    BitSet openedByShort = new BitSet();
    for (int number = 0; number < words.size(); number++) {
      if (!rules.isInnocent(number)) {
        String word = words.get(number);
        openedByShort.set(number, begins(trie, word, 0, LONGEST_SHORT));
        for (int from = 0; from < word.length() && !having.get(number); from++) {
          having.set(number, begins(trie, word, from, word.length()));
        }
      }
    }
    return new Stems(trie, WordSet.of(stems), WordSet.of(having), WordSet.of(openedByShort));
  }

  private static boolean begins(Trie stems, String word, int from, int most) {
    return stems.nextWord(Trie.ROOT, word, from, Math.min(word.length(), from + most)) != Trie.NONE;
  }

  boolean isStem(int number) {
    return stems.has(number);
  }

  /** Whether a stem is a part of the word. */
  boolean isIn(int number) {
    return having.has(number);
  }

  boolean isShortAtBeginOf(int number) {
    return openedByShort.has(number);
  }
}
