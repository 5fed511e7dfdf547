package org.newsroom.moderation.rules.learned;

import org.newsroom.moderation.rules.text.Chars;

/**
 * Cuts a normalised text into features: words, pairs of neighbouring words, and runs of 3 to 5
 * characters within a word and its boundaries. Training and scoring share it, so that they agree.
 */
public final class Ngrams {

  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_WORD = 40;
  private static final char BOUNDARY = '_';
  private static final long START_OF_TEXT = 0x2545F4914F6CDD1DL;
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long PAIR = 0xC2B2AE3D27D4EB4FL;
  private static final long WORD = 0x165667B19E3779F9L;

  private Ngrams() {}

  /** Sends every feature of the text, in time linear in its length. */
  public static void of(CharSequence text, NgramSink sink) {
    long previous = START_OF_TEXT;
    int previousFrom = 0;
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      int end = endOfToken(text, at);
      if (end > at) {
        long word = word(text, at, end);
        sink.pair(mix(previous * PAIR + word), previousFrom, end);
        sink.ngram(ofWord(word));
        if (Chars.isLetterOrDigit(c)) {
          runs(text, at, end, sink);
        }
        sink.endOfWord(at, end);
        previous = word;
        previousFrom = at;
      }
      int next = Math.max(end, at + 1);
      if (endsSentence(text, c, next)) {
        sink.endOfSentence();
      }
      at = next;
    }
    sink.endOfSentence();
  }

  /** The feature that stands for this word as a whole. */
  public static long ofWord(CharSequence word) {
    return ofWord(word(word, 0, word.length()));
  }

  private static long ofWord(long word) {
    return mix(word ^ WORD);
  }

  /**
   * The end of the word or of the run of shouted marks that starts here; here itself if none
   * starts.
   */
  private static int endOfToken(CharSequence text, int from) {
    char first = text.charAt(from);
    int at = from;
    if (first == '!' || first == '?') {
      return from + 1;
    }
    while (at < text.length() && at - from < LONGEST_WORD && inWord(text, from, at)) {
      at++;
    }
    return at;
  }

  private static boolean inWord(CharSequence text, int from, int at) {
    char c = text.charAt(at);
    return Chars.isLetterOrDigit(c)
        || c == '\'' && at > from && at + 1 < text.length() && Chars.isLetter(text.charAt(at + 1));
  }

  private static boolean endsSentence(CharSequence text, char c, int next) {
    if (c == '\n') {
      return true;
    }
    return (c == '.' || c == '!' || c == '?')
        && (next >= text.length() || Character.isWhitespace(text.charAt(next)));
  }

  private static long word(CharSequence text, int from, int to) {
    long hash = 1;
    for (int at = from; at < to; at++) {
      hash = (hash ^ text.charAt(at)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static void runs(CharSequence text, int from, int to, NgramSink sink) {
    for (int start = from - 1; start + SHORTEST_RUN <= to + 1; start++) {
      long hash = 2;
      int last = Math.min(start + LONGEST_RUN, to + 1);
      for (int at = start; at < last; at++) {
        char c = at < from || at >= to ? BOUNDARY : text.charAt(at);
        hash = (hash ^ c) * PRIME;
        hash ^= hash >>> 29;
        if (at - start + 1 >= SHORTEST_RUN) {
          sink.ngram(mix(hash));
        }
      }
    }
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * PAIR;
    return mixed ^ (mixed >>> 29);
  }
}
