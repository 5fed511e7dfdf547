package org.newsroom.moderation.rules.matching;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Reads the disguised words of a text that no rule seeks in disguise by themselves, but that
 * phrases are made of: {@code k1ll yourself}, {@code d*e}, {@code k i l l}. What they spell is
 * ordinary, so that it counts for phrases alone.
 */
final class PhraseWords {

  private static final int SHORTEST = 3;
  private static final int MOST_PIECES = 4;
  private static final String SIGNS = "*@$!|€+._-";
  private static final String FIRST_SIGNS = "@$";

  private final Hits hits;
  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PlainSpelling spelling;
  private final BitSet pieces = new BitSet();
  private final BitSet disguised = new BitSet();

  /** The number that each word is read as; absent while all are what they were recognised as. */
  private int @Nullable [] numbers;

  /**
   * Where the stretch without blanks ends that was looked at last, and whether it is an address.
   */
  private int stretchEnd;

  private boolean address;

  private PhraseWords(Hits hits) {
    this.hits = hits;
    text = hits.text();
    tokens = hits.tokens();
    lexicon = hits.lexicon();
    spelling = new PlainSpelling(text, lexicon.vocabulary());
  }

  /**
   * The words of a text as phrases read them.
   *
   * @param tokens the words, each as the one that it was recognised as
   * @param disguised the words that phrases know although they are disguised
   */
  record Reading(Tokens tokens, BitSet disguised) {

    /** Whether any word from the first to the last, inclusive, is disguised. */
    boolean isDisguised(int first, int last) {
      int next = disguised.nextSetBit(first);
      return next >= 0 && next <= last;
    }
  }

  /** Goes through the whole text, in time linear in its length. */
  static Reading of(Hits hits) {
    PhraseWords words = new PhraseWords(hits);
    int word = 0;
    while (word < words.tokens.size()) {
      int letters = words.spelledOut(word);
      word = letters > word ? letters : words.pieces(word);
    }
    return new Reading(words.read(), words.disguised);
  }

  private Tokens read() {
    int[] known = numbers;
    return known == null ? hits.recognised() : tokens.knownAs(known, pieces);
  }

  /** Reads the word that begins here, and says where the next one does. */
  private int pieces(int first) {
    if (isRead(first)) {
      return first + 1;
    }
    int last = lastPiece(first);
    int begin = begin(first);
    boolean whole = last == first && begin == tokens.begin(first);
    if (whole && !PlainSpelling.isDisguised(text, begin, tokens.end(first)) || isAddress(first)) {
      return first + 1;
    }
    for (int end = last; end >= first; end--) {
      if (know(spelling.node(begin, tokens.end(end)), first, end)) {
        return end + 1;
      }
    }
    return first + 1;
  }

  private boolean isRead(int word) {
    return hits.known(word) != Trie.NONE || tokens.known(word) != Trie.NONE;
  }

  private int lastPiece(int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && last - first < MOST_PIECES
        && tokens.begin(last + 1) - tokens.end(last) == 1
        && SIGNS.indexOf(text.charAt(tokens.end(last))) >= 0
        && hits.known(last + 1) == tokens.known(last + 1)) {
      last++;
    }
    return last;
  }

  /** Where the word begins: at a sign before it that may be a letter, and behind a blank. */
  private int begin(int word) {
    int begin = tokens.begin(word);
    boolean sign = begin > 0 && FIRST_SIGNS.indexOf(text.charAt(begin - 1)) >= 0;
    boolean first = begin == 1 || begin > 1 && Chars.isBlank(text.charAt(begin - 2));
    return sign && first ? begin - 1 : begin;
  }

  private boolean isAddress(int word) {
    int at = tokens.begin(word);
    if (at >= stretchEnd) {
      int from = at;
      while (from > 0 && !Chars.isBlank(text.charAt(from - 1)) && from > stretchEnd) {
        from--;
      }
      stretchEnd = at;
      while (stretchEnd < text.length() && !Chars.isBlank(text.charAt(stretchEnd))) {
        stretchEnd++;
      }
      address = Addresses.isAddress(text, from, stretchEnd);
    }
    return address;
  }

  /** Reads letters that stand apart, and says where the next word begins; here, if none do. */
  private int spelledOut(int first) {
    int node = Trie.ROOT;
    int end = first;
    for (int at = first; isLetterApart(first, at) && node != Trie.NONE; at++) {
      node = lexicon.vocabulary().child(node, text.charAt(tokens.begin(at)));
      end = node != Trie.NONE && at > first && know(node, first, at) ? at + 1 : end;
    }
    return end;
  }

  /** Whether the word is one letter, near the one before it unless it is the first. */
  private boolean isLetterApart(int first, int word) {
    return word < tokens.size()
        && tokens.end(word) - tokens.begin(word) == 1
        && hits.known(word) == tokens.known(word)
        && (word == first
            || tokens.sameSentence(word - 1, word)
                && tokens.begin(word) - tokens.end(word - 1) <= 2);
  }

  /** Takes the words from the first to the last for the one that a node stands for. */
  private boolean know(int node, int first, int last) {
    int number = node == Trie.NONE ? Trie.NONE : lexicon.vocabulary().value(node);
    if (number == Trie.NONE || lexicon.vocabulary().depth(node) < SHORTEST || isSought(number)) {
      return false;
    }
    int[] known = numbers == null ? hits.recognised().numbers() : numbers;
    numbers = known;
    known[first] = number;
    disguised.set(first);
    Arrays.fill(known, first + 1, last + 1, Trie.NONE);
    pieces.set(first + 1, last + 1);
    return true;
  }

  /** Whether a rule seeks the word in disguise, and has not found it here. */
  private boolean isSought(int number) {
    String word = lexicon.word(number);
    return !lexicon.isInnocent(number)
        && lexicon.disguisable().find(word, 0, word.length()) != Trie.NONE;
  }
}
