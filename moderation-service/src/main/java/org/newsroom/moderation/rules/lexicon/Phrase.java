package org.newsroom.moderation.rules.lexicon;

import java.util.List;

/**
 * A sequence of words of one sentence, written as {@code hope <you> ... die|choke}: alternatives, a
 * list by name, {@code word?} for one that may be absent, {@code ...} for up to three others.
 */
public record Phrase(int rule, List<Element> elements) {

  private static final int WIDEST_GAP = 3;

  /** One place in the phrase; a gap has no words. */
  record Element(long[] words, boolean optional, boolean gap) {

    boolean accepts(int word) {
      return word >= 0 && (word >>> 6) < words.length && (words[word >>> 6] >>> word & 1) == 1;
    }
  }

  /** The last word of the match that begins at {@code first}, or -1. */
  public int matchAt(Tokens words, int first) {
    return match(words, first, 0, first, 0);
  }

  private int match(Tokens words, int at, int element, int first, int skipped) {
    if (element == elements.size()) {
      return at - 1;
    }
    Element next = elements.get(element);
    if (next.gap()) {
      int end = match(words, at, element + 1, first, 0);
      boolean more = skipped < WIDEST_GAP && at < words.size() && words.sameSentence(first, at);
      return end >= 0 || !more ? end : match(words, at + 1, element, first, skipped + 1);
    }
    if (at < words.size() && words.sameSentence(first, at) && next.accepts(words.known(at))) {
      int end = match(words, at + 1, element + 1, first, 0);
      if (end >= 0) {
        return end;
      }
    }
    return next.optional() ? match(words, at, element + 1, first, 0) : -1;
  }
}
