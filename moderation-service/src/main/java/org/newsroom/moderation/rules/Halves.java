package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.text.FoldedText;

/** Finds words that are cut in two: {@code fu ck}, {@code bit ches}, {@code fu-} and {@code ck}. */
final class Halves {

  private static final int SHORT = 4;

  private final FoldedText text;
  private final Words words;
  private final Lexicon lexicon;
  private final Hits hits;

  Halves(FoldedText text, Words words, Lexicon lexicon, Hits hits) {
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
    this.hits = hits;
  }

  /** The word that this one and the next make, as a number, or {@link Trie#NONE}. */
  private int joined(int first) {
    int second = first + 1;
    int node = words.node(first);
    if (node == Trie.NONE || second >= words.size() || !isCut(first, second)) {
      return Trie.NONE;
    }
    for (int at = words.begin(second); at < words.end(second) && node != Trie.NONE; at++) {
      node = lexicon.vocabulary().child(node, text.charAt(at));
    }
    return node == Trie.NONE ? Trie.NONE : lexicon.vocabulary().value(node);
  }

  /**
   * Whether the word is only the first half of an innocent one, the other half of which means
   * nothing: {@code Scunt horpe}.
   */
  boolean isOfInnocent(int first) {
    int word = joined(first);
    return word != Trie.NONE
        && lexicon.isInnocent(word)
        && length(first + 1) > 1
        && !isWord(first + 1);
  }

  /**
   * Looks whether the word and the next are one that none mistakes, where not both are words that
   * readers use.
   */
  void look(int first) {
    int word = words.begin(first) < hits.end() ? Trie.NONE : joined(first);
    if (word != Trie.NONE
        && (lexicon.isGrave(word) || lexicon.isStem(word))
        && !lexicon.isEvasion(word)
        && Lexicon.isLatin(lexicon.word(word))
        && makesNoSense(first, first + 1)) {
      int end = words.end(first + 1);
      Doubt doubt = isLikeName(first) && isLikeName(first + 1) ? Doubt.SLIGHT : Doubt.NONE;
      hits.add(new Hit(word, first, first + 1, words.begin(first), end, doubt));
    }
  }

  /** By a blank, or by a hyphen where a line ends. */
  private boolean isCut(int first, int second) {
    int from = words.end(first);
    int to = words.begin(second);
    boolean hyphen = to - from == 2 && text.charAt(from) == '-' && text.charAt(from + 1) == '\n';
    boolean blank = to - from == 1 && Disguises.isBlank(text.charAt(from));
    return (blank || hyphen) && !goesOn(words.end(second));
  }

  /** {@code who re-elected}: the second half belongs to what follows. */
  private boolean goesOn(int end) {
    return end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '\'');
  }

  private boolean makesNoSense(int first, int second) {
    boolean one = isWord(first);
    boolean other = isWord(second);
    boolean either = length(first) > 1 && length(second) > 1;
    return either && length(first) + length(second) > SHORT ? !(one && other) : !one && !other;
  }

  private int length(int word) {
    return words.end(word) - words.begin(word);
  }

  private boolean isWord(int word) {
    return lexicon.isOrdinary(words.known(word)) || isArticle(word);
  }

  /** As both halves of {@code Wan King} are; one alone is none: {@code fu Ck}. */
  private boolean isLikeName(int word) {
    boolean capitals = length(word) > 1 && text.isCapital(words.end(word) - 1);
    return text.isCapital(words.begin(word)) && !capitals;
  }

  private boolean isArticle(int word) {
    char c = text.charAt(words.begin(word));
    return length(word) == 1 && (c == 'a' || c == 'i');
  }
}
