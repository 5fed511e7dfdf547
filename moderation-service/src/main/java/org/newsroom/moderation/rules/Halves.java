package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Finds words that blanks cut up: {@code bit ches}, {@code fu ck in g}, {@code fu-} and {@code ck}.
 */
final class Halves {

  private static final int SHORT = 4;
  private static final int LONGEST_OF_MANY = 3;

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
    int node = words.node(first);
    if (node == Trie.NONE || !follows(first + 1) || goesOn(words.end(first + 1))) {
      return Trie.NONE;
    }
    int end = goOn(node, first + 1);
    return end == Trie.NONE ? Trie.NONE : lexicon.vocabulary().value(end);
  }

  private int goOn(int from, int word) {
    int node = from;
    for (int at = words.begin(word); at < words.end(word) && node != Trie.NONE; at++) {
      node = lexicon.vocabulary().child(node, text.charAt(at));
    }
    return node;
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
   * Looks whether the word and those after it are one that none mistakes, where most of them are
   * none that readers use.
   */
  void look(int first) {
    int node = words.begin(first) < hits.end() ? Trie.NONE : words.node(first);
    for (int last = first + 1; node != Trie.NONE && follows(last); last++) {
      node = goOn(node, last);
      if (node != Trie.NONE && isCutUp(lexicon.vocabulary().value(node), first, last)) {
        add(lexicon.vocabulary().value(node), first, last);
        return;
      }
    }
  }

  private boolean isCutUp(int word, int first, int last) {
    return word != Trie.NONE
        && (lexicon.isGrave(word) || lexicon.isStem(word))
        && !lexicon.isEvasion(word)
        && Lexicon.isLatin(lexicon.word(word))
        && !goesOn(words.end(last))
        && makesNoSense(word, first, last);
  }

  private void add(int word, int first, int last) {
    boolean shortest = length(first) + length(last) == SHORT && last == first + 1;
    boolean names = isLikeName(first) && isLikeName(last);
    Doubt doubt = names || shortest && (isWord(first) || isWord(last)) ? Doubt.SLIGHT : Doubt.NONE;
    hits.add(new Hit(word, first, last, words.begin(first), words.end(last), doubt));
  }

  /** Behind a blank, or a hyphen where a line ends. */
  private boolean follows(int word) {
    if (word >= words.size()) {
      return false;
    }
    int from = words.end(word - 1);
    int to = words.begin(word);
    boolean hyphen = to - from == 2 && text.charAt(from) == '-' && text.charAt(from + 1) == '\n';
    return hyphen || to - from == 1 && Disguises.isBlank(text.charAt(from));
  }

  /** {@code who re-elected}: the second half belongs to what follows. */
  private boolean goesOn(int end) {
    return end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '\'');
  }

  private boolean makesNoSense(int word, int first, int last) {
    if (last == first + 1) {
      return areNoTwoWords(word, first, last);
    }
    int known = 0;
    int single = 0;
    for (int part = first; part <= last; part++) {
      if (length(part) > LONGEST_OF_MANY) {
        return false;
      }
      known += isWord(part) ? 1 : 0;
      single += length(part) == 1 ? 1 : 0;
    }
    return single <= 1 && 2 * known < last + 1 - first;
  }

  private boolean areNoTwoWords(int word, int first, int second) {
    boolean one = isWord(first);
    boolean other = isWord(second);
    boolean either = length(first) > 1 && length(second) > 1;
    return either && (length(first) + length(second) > SHORT || lexicon.isStem(word))
        ? !(one && other)
        : !one && !other;
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
