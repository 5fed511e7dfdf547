package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Finds words that blanks cut up: {@code bit ches}, {@code fu ck in g}, {@code fu-} and {@code ck}.
 */
final class SplitWords {

  private static final int SHORT = 4;
  private static final int LONGEST_OF_MANY = 3;

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Hits hits;

  SplitWords(Hits hits) {
    this.text = hits.text();
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.hits = hits;
  }

  /** The word that this one and the next make, as a number, or {@link Trie#NONE}. */
  private int joined(int first) {
    int node = tokens.node(first);
    if (node == Trie.NONE || !follows(first + 1) || goesOn(tokens.end(first + 1))) {
      return Trie.NONE;
    }
    return lexicon.vocabulary().find(node, text, tokens.begin(first + 1), tokens.end(first + 1));
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
   * Adds the longest word that this one and those after it make, where they make no sense by
   * themselves.
   */
  void look(int first) {
    int node = tokens.begin(first) < hits.end() ? Trie.NONE : tokens.node(first);
    int found = Trie.NONE;
    int end = first;
    Doubt doubt = Doubt.SLIGHT;
    for (int last = first + 1; node != Trie.NONE && follows(last); last++) {
      node = lexicon.vocabulary().walk(node, text, tokens.begin(last), tokens.end(last));
      if (node != Trie.NONE && isCutUp(lexicon.vocabulary().value(node), first, last)) {
        found = lexicon.vocabulary().value(node);
        end = last;
        doubt = isDoubtful(first, last) ? doubt : Doubt.NEAR;
      }
    }
    if (found != Trie.NONE) {
      hits.add(new Hit(found, first, end, tokens.begin(first), tokens.end(end), doubt));
    }
  }

  private boolean isCutUp(int word, int first, int last) {
    return word != Trie.NONE
        && (lexicon.isGrave(word) || lexicon.isStem(word))
        && !lexicon.isEvasion(word)
        && Chars.areLatin(lexicon.word(word))
        && !goesOn(tokens.end(last))
        && makesNoSense(word, first, last);
  }

  /**
   * Whether the parts may be meant as they stand: a name such as {@code Wan King}, or short words
   * of another language, as in {@code sh it}.
   */
  private boolean isDoubtful(int first, int last) {
    boolean doubtful = isLikeName(first) && isLikeName(last);
    boolean shortest = last == first + 1 && length(first) + length(last) == SHORT;
    for (int part = first; part <= last; part++) {
      doubtful |= (shortest || last > first + 1) && (isWord(part) || length(part) == 1);
    }
    return doubtful;
  }

  private boolean follows(int word) {
    if (word >= tokens.size()) {
      return false;
    }
    int from = tokens.end(word - 1);
    int to = tokens.begin(word);
    boolean hyphen = to - from == 2 && text.charAt(from) == '-' && text.charAt(from + 1) == '\n';
    return hyphen || to - from == 1 && Chars.isBlank(text.charAt(from));
  }

  /** Whether the second half belongs to what follows it, as in {@code who re-elected}. */
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
    return tokens.end(word) - tokens.begin(word);
  }

  private boolean isWord(int word) {
    return lexicon.isOrdinary(hits.known(word)) || isArticle(word);
  }

  /** Whether the word is written as a name is: only its first letter is a capital. */
  private boolean isLikeName(int word) {
    boolean capitals = length(word) > 1 && text.isCapital(tokens.end(word) - 1);
    return text.isCapital(tokens.begin(word)) && !capitals;
  }

  private boolean isArticle(int word) {
    char c = text.charAt(tokens.begin(word));
    return length(word) == 1 && (c == 'a' || c == 'i');
  }
}
