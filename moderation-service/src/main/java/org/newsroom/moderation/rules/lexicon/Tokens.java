package org.newsroom.moderation.rules.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The words of a folded text, the sentences that they stand in and whether they are quoted.
 * Immutable once made.
 */
public final class Tokens {

  private static final int QUOTE_REACH = 60;

  /** A Hebrew acronym has at most so many letters behind its mark. */
  private static final int LONGEST_SUFFIX = 3;

  /** A Hebrew prefix before a quoted word has at most so many letters. */
  private static final int LONGEST_PREFIX = 2;

  /** Below it stand punctuation and letters, from it on arrows, signs and emoji. */
  private static final char FIRST_SYMBOL = 0x2190;

  private int[] begin;
  private int[] end;
  private int[] known;
  private int[] node;
  private int[] sentence;
  private boolean[] quoted;
  private int size;

  /** The words that only go on with the one before them; absent where there are none. */
  private final @Nullable BitSet pieces;

  private Tokens() {
    begin = new int[64];
    end = new int[64];
    known = new int[64];
    node = new int[64];
    sentence = new int[64];
    quoted = new boolean[64];
    pieces = null;
  }

  private Tokens(Tokens read, int[] known, @Nullable BitSet pieces) {
    begin = read.begin;
    end = read.end;
    this.known = known;
    node = read.node;
    sentence = read.sentence;
    quoted = read.quoted;
    size = read.size;
    this.pieces = pieces;
  }

  /** The words of a text, each looked up in the vocabulary. */
  public static Tokens of(FoldedText text, Trie vocabulary) {
    Tokens tokens = new Tokens();
    int sentence = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Chars.isLetterOrDigit(c)) {
        at = tokens.add(text, at, sentence, vocabulary);
      } else if (c >= FIRST_SYMBOL) {
        at = tokens.addSymbol(text, at, sentence, vocabulary);
      } else {
        sentence += endsSentence(text, at) ? 1 : 0;
        at++;
      }
    }
    tokens.markQuotes(text);
    return tokens;
  }

  /** How many words the text has. */
  public int size() {
    return size;
  }

  /** Where the word begins in the folded text. */
  public int begin(int word) {
    return begin[word];
  }

  /** Where the word ends in the folded text, exclusive. */
  public int end(int word) {
    return end[word];
  }

  /** The word's number in the vocabulary, or {@link Trie#NONE}. */
  public int known(int word) {
    return known[word];
  }

  /** The node that the word leads to in the vocabulary, or {@link Trie#NONE}. */
  public int node(int word) {
    return node[word];
  }

  /** A copy of what every word is known as, which the caller may change. */
  public int[] numbers() {
    return Arrays.copyOf(known, size);
  }

  /**
   * The same words, known as others.
   *
   * @param numbers of each word its number in the vocabulary, or {@link Trie#NONE}
   */
  public Tokens knownAs(int[] numbers) {
    return new Tokens(this, numbers, pieces);
  }

  /**
   * The same words, some of which stand for one together, as {@code k*ll} does.
   *
   * @param numbers of each word its number in the vocabulary, or {@link Trie#NONE}
   * @param pieces the words that only go on with the one before them
   */
  public Tokens knownAs(int[] numbers, BitSet pieces) {
    return new Tokens(this, numbers, pieces);
  }

  /** The word behind this one and the pieces that go on with it. */
  int after(int word) {
    int next = word + 1;
    return pieces == null ? next : pieces.nextClearBit(next);
  }

  /** Whether the word stands in quotation marks. */
  public boolean isQuoted(int word) {
    return quoted[word];
  }

  /** Whether two words stand in one sentence. */
  public boolean sameSentence(int one, int other) {
    return sentence[one] == sentence[other];
  }

  /** Whether a hyphen joins the word to the one before it. */
  public boolean isHyphenated(FoldedText text, int word) {
    return word < size && begin[word] == end[word - 1] + 1 && text.charAt(end[word - 1]) == '-';
  }

  /** Whether two words are spelled the same. */
  public boolean areSame(FoldedText text, int one, int other) {
    return text.isSame(begin[one], end[one], begin[other], end[other]);
  }

  private static boolean endsSentence(FoldedText text, int at) {
    char c = text.charAt(at);
    boolean mark =
        c == '.' || c == '!' || c == '?' || c == '؟' || c == '…' || c == '\n' || c == ';';
    boolean more = at + 1 < text.length() && !Chars.isBlank(text.charAt(at + 1)) && c == '.';
    return mark && !more;
  }

  private int add(FoldedText text, int from, int inSentence, Trie vocabulary) {
    int to = from + 1;
    while (to < text.length() && continues(text, to)) {
      to++;
    }
    return add(text, from, to, inSentence, vocabulary);
  }

  /** Adds a sign, such as an emoji, as a word of its own where the vocabulary has it. */
  private int addSymbol(FoldedText text, int at, int inSentence, Trie vocabulary) {
    boolean pair = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length();
    int to = at + (pair ? 2 : 1);
    int node = vocabulary.walk(Trie.ROOT, text, at, to);
    if (node != Trie.NONE && vocabulary.value(node) != Trie.NONE) {
      add(text, at, to, inSentence, vocabulary);
    }
    return to;
  }

  private int add(FoldedText text, int from, int to, int inSentence, Trie vocabulary) {
    int node = vocabulary.walk(Trie.ROOT, text, from, to);
    if (size == begin.length) {
      grow();
    }
    begin[size] = from;
    end[size] = to;
    known[size] = node == Trie.NONE ? Trie.NONE : vocabulary.value(node);
    this.node[size] = node;
    sentence[size] = inSentence;
    size++;
    return to;
  }

  private static boolean continues(FoldedText text, int at) {
    char c = text.charAt(at);
    if (Chars.isLetterOrDigit(c)) {
      return true;
    }
    return c == '\'' && at + 1 < text.length() && Chars.isLetter(text.charAt(at + 1))
        || c == '"' && isGershayim(text, at);
  }

  /**
   * Whether the quotation mark is that of a Hebrew acronym, near its end. Behind a prefix a word
   * may be quoted, too, and then the quotation is closed.
   */
  private static boolean isGershayim(FoldedText text, int at) {
    int before = hebrewLetters(text, at, -1);
    int after = hebrewLetters(text, at, 1);
    int end = at + 1 + after;
    boolean closed = end < text.length() && text.charAt(end) == '"';
    return before > 0
        && after > 0
        && after <= LONGEST_SUFFIX
        && !(closed && before <= LONGEST_PREFIX && after > 1);
  }

  /** How many Hebrew letters stand side by side in one direction; no more than matter. */
  private static int hebrewLetters(FoldedText text, int from, int step) {
    int letters = 0;
    int at = from + step;
    while (letters <= LONGEST_SUFFIX
        && at >= 0
        && at < text.length()
        && isHebrew(text.charAt(at))) {
      letters++;
      at += step;
    }
    return letters;
  }

  private static boolean isHebrew(char c) {
    return c >= 'א' && c <= 'ת';
  }

  private void grow() {
    int larger = size * 2;
    begin = Arrays.copyOf(begin, larger);
    end = Arrays.copyOf(end, larger);
    known = Arrays.copyOf(known, larger);
    node = Arrays.copyOf(node, larger);
    sentence = Arrays.copyOf(sentence, larger);
    quoted = Arrays.copyOf(quoted, larger);
  }

  /** Marks words between two quotation marks; one alone, or two far apart, quote nothing. */
  private void markQuotes(FoldedText text) {
    int opened = -1;
    int before = 0;
    for (int word = 0; word <= size; word++) {
      int until = word < size ? begin[word] : text.length();
      for (int at = before; at < until; at++) {
        if (isQuote(text.charAt(at))) {
          opened = opened < 0 ? word : close(opened, word);
        }
      }
      before = word < size ? end[word] : until;
    }
  }

  private int close(int opened, int word) {
    if (word - opened > QUOTE_REACH) {
      return word;
    }
    Arrays.fill(quoted, opened, word, true);
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '״';
  }
}
