package org.newsroom.moderation.rules.lexicon;

import org.newsroom.moderation.rules.text.FoldedText;

/** Small words that people glue to a swear word so that it is not one any more. */
public final class Glue {

  private final Trie vocabulary;
  private final long[] list;

  public Glue(Trie vocabulary, long[] list) {
    this.vocabulary = vocabulary;
    this.list = list;
  }

  public boolean isGlue(FoldedText text, int from, int to) {
    int node = Trie.ROOT;
    for (int at = from; at < to; at++) {
      node = vocabulary.child(node, text.charAt(at));
      if (node == Trie.NONE) {
        return false;
      }
    }
    int word = vocabulary.value(node);
    return word >= 0 && word >>> 6 < list.length && (list[word >>> 6] >>> word & 1) == 1;
  }
}
