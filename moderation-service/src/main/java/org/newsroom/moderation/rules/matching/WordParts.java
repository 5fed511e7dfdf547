package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Glue;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds words inside longer ones: stems, hashtags, and words with small ones glued to them. */
final class WordParts {

  private static final int SHORTEST_WITH_STEM = 5;
  private static final int CLEARLY_LONGER = 3;
  private static final int LONGEST_MISTYPED = 12;
  private static final char[] VOWELS = {'a', 'e', 'i', 'o', 'u'};

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Glue glue;
  private final Hits hits;
  private final Misspellings misspellings;

  WordParts(Hits hits, Glue glue) {
    this.text = hits.text();
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.glue = glue;
    this.hits = hits;
    this.misspellings = new Misspellings(text, lexicon);
  }

  /**
   * Looks inside a word that is not known and not accounted for yet.
   *
   * @param chunk where the stretch without blanks begins that the word stands in
   */
  void insideWord(int w, int chunk) {
    int begin = tokens.begin(w);
    int end = tokens.end(w);
    if (begin < hits.end() || hits.known(w) != Trie.NONE) {
      return;
    }
    if (end - begin >= SHORTEST_WITH_STEM) {
      insideLonger(w, chunk, begin, end);
    }
    if (hits.end() <= begin) {
      misspelled(w, begin, end);
    }
  }

  private void misspelled(int w, int begin, int end) {
    int meant = misspellings.meant(begin, end);
    if (meant != Trie.NONE) {
      hits.add(new Hit(meant, w, w, begin, end, Doubt.SLIGHT));
    }
  }

  private void insideLonger(int w, int chunk, int begin, int end) {
    if (text.charAt(chunk) == '#') {
      hashtag(w);
    }
    for (int at = begin; at < end && hits.end() <= begin; at++) {
      int node = Trie.ROOT;
      for (int i = at; i < end; i++) {
        node = lexicon.stems().child(node, text.charAt(i));
        if (node == Trie.NONE) {
          break;
        }
        if (lexicon.stems().value(node) != Trie.NONE
            && !isCovered(begin, end, at, i + 1)
            && !lacksVowel(begin, end)) {
          hits.add(new Hit(lexicon.stems().value(node), w, w, begin, end, Doubt.NONE));
          return;
        }
      }
    }
    if (hits.end() <= begin) {
      numbered(w, begin, end);
    }
    if (hits.end() <= begin) {
      glued(w, begin, end);
    }
  }

  /** Whether a longer innocent word has those letters: {@code soScunthorpenow}. */
  private boolean isCovered(int begin, int end, int from, int to) {
    for (int at = Math.max(begin, from - Disguises.LONGEST); at <= from; at++) {
      int node = Trie.ROOT;
      int most = Math.min(end, at + Disguises.LONGEST);
      for (int i = at; i < most && node != Trie.NONE; i++) {
        node = lexicon.disguisable().child(node, text.charAt(i));
        int word = node == Trie.NONE ? Trie.NONE : lexicon.disguisable().value(node);
        boolean longer = i + 1 >= to && i + 1 - at >= to - from + CLEARLY_LONGER;
        if (longer && word != Trie.NONE && lexicon.rulesOf(word).length == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a vowel more makes an ordinary word, which somebody mistyped: {@code cuntry}. */
  private boolean lacksVowel(int begin, int end) {
    if (end - begin > LONGEST_MISTYPED) {
      return false;
    }
    StringBuilder word = new StringBuilder(text.subSequence(begin, end));
    for (int at = 1; at < end - begin; at++) {
      word.insert(at, ' ');
      for (char vowel : VOWELS) {
        word.setCharAt(at, vowel);
        if (lexicon.isOrdinary(lexicon.vocabulary().find(word, 0, word.length()))) {
          return true;
        }
      }
      word.deleteCharAt(at);
    }
    return false;
  }

  /** Adds a grave word with a number before it or after it: {@code twat99}. */
  private void numbered(int w, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Chars.isDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isDigit(text.charAt(to - 1))) {
      to--;
    }
    int word = to - from < end - begin ? lexicon.vocabulary().find(text, from, to) : Trie.NONE;
    if (lexicon.isGrave(word)) {
      hits.add(new Hit(word, w, w, begin, end, Doubt.NONE));
    }
  }

  /** Adds a grave word with a small one before it, after it, or both: {@code bigwankerhead}. */
  private void glued(int w, int begin, int end) {
    for (int at = begin; at < end - 3; at++) {
      if (at > begin && !glue.isGlue(text, begin, at)) {
        continue;
      }
      int node = Trie.ROOT;
      for (int i = at; i < end && node != Trie.NONE; i++) {
        node = lexicon.vocabulary().child(node, text.charAt(i));
        boolean whole = node != Trie.NONE && i + 1 - at >= 4;
        if (whole
            && lexicon.isGrave(lexicon.vocabulary().value(node))
            && (i + 1 == end || glue.isGlue(text, i + 1, end))) {
          hits.add(new Hit(lexicon.vocabulary().value(node), w, w, begin, end, Doubt.NONE));
          return;
        }
      }
    }
  }

  /** Adds the words that a hashtag is made of, each of which begins with a capital. */
  private void hashtag(int w) {
    int piece = tokens.begin(w);
    for (int at = piece + 1; at <= tokens.end(w); at++) {
      boolean cut = at == tokens.end(w) || text.isCapital(at) && !text.isCapital(at - 1);
      if (cut) {
        int known = lexicon.vocabulary().find(text, piece, at);
        if (known != Trie.NONE && lexicon.rulesOf(known).length > 0) {
          hits.add(new Hit(known, w, w, piece, at, Doubt.NONE));
        }
        piece = at;
      }
    }
  }
}
