package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds words inside longer ones: stems, hashtags, and words with small ones glued to them. */
final class WordParts {

  private static final int SHORTEST_GLUED = 4;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_WITH_STEM = 5;
  private static final int CLEARLY_LONGER = 3;
  private static final int LONGEST_MISTYPED = 12;
  private static final char[] VOWELS = {'a', 'e', 'i', 'o', 'u'};

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final WordSet glue;
  private final Names names;
  private final Hits hits;
  private final Misspellings misspellings;

  WordParts(Hits hits, WordSet glue) {
    this.text = hits.text();
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.glue = glue;
    this.names = new Names(hits);
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
      Trie stems = lexicon.stems();
      int node = stems.nextWord(Trie.ROOT, text, at, end);
      while (node != Trie.NONE) {
        if (mayStandAt(w, at, at + stems.depth(node))
            && !isCovered(begin, end, at, at + stems.depth(node))
            && !lacksVowel(begin, end)) {
          hits.add(new Hit(stems.value(node), w, w, begin, end, Doubt.NEAR));
          return;
        }
        node = stems.nextWord(node, text, at, end);
      }
    }
    if (hits.end() <= begin) {
      numbered(w, begin, end);
    }
    if (hits.end() <= begin) {
      glued(w, begin, end);
    }
  }

  /**
   * Whether a stem may stand there in the word. A name such as {@code Akshit} has its letters by
   * chance, unless what stands around them are words.
   */
  private boolean mayStandAt(int w, int from, int to) {
    return !Chars.isLatin(text.charAt(from))
        || !names.isCapitalised(w)
        || isWord(tokens.begin(w), from) && isWord(to, tokens.end(w));
  }

  private boolean isWord(int from, int to) {
    return from == to
        || to - from >= SHORTEST_PART && lexicon.vocabulary().find(text, from, to) != Trie.NONE;
  }

  /** Whether a longer innocent word has those letters: {@code soScunthorpenow}. */
  private boolean isCovered(int begin, int end, int from, int to) {
    for (int at = Math.max(begin, from - Disguises.LONGEST); at <= from; at++) {
      Trie words = lexicon.disguisable();
      int most = Math.min(end, at + Disguises.LONGEST);
      int node = words.nextWord(Trie.ROOT, text, at, most);
      while (node != Trie.NONE) {
        int length = words.depth(node);
        boolean longer = at + length >= to && length >= to - from + CLEARLY_LONGER;
        if (longer && lexicon.isInnocent(words.value(node))) {
          return true;
        }
        node = words.nextWord(node, text, at, most);
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
    Trie vocabulary = lexicon.vocabulary();
    for (int at = begin; at <= end - SHORTEST_GLUED; at++) {
      if (at > begin && !isGlue(begin, at)) {
        continue;
      }
      int node = vocabulary.nextWord(Trie.ROOT, text, at, end);
      while (node != Trie.NONE) {
        int to = at + vocabulary.depth(node);
        if (to - at >= SHORTEST_GLUED
            && lexicon.isGrave(vocabulary.value(node))
            && (to == end || isGlue(to, end))) {
          hits.add(new Hit(vocabulary.value(node), w, w, begin, end, Doubt.NEAR));
          return;
        }
        node = vocabulary.nextWord(node, text, at, end);
      }
    }
  }

  private boolean isGlue(int from, int to) {
    return glue.has(lexicon.vocabulary().find(text, from, to));
  }

  /** Adds the words that a hashtag is made of, each of which begins with a capital. */
  private void hashtag(int w) {
    int piece = tokens.begin(w);
    for (int at = piece + 1; at <= tokens.end(w); at++) {
      boolean cut = at == tokens.end(w) || text.isCapital(at) && !text.isCapital(at - 1);
      if (cut) {
        int known = lexicon.vocabulary().find(text, piece, at);
        if (known != Trie.NONE && !lexicon.isInnocent(known)) {
          hits.add(new Hit(known, w, w, piece, at, Doubt.NONE));
        }
        piece = at;
      }
    }
  }
}
