package org.newsroom.moderation.rules.lexicon;

import java.util.List;
import java.util.function.IntConsumer;

/** A sequence of words of one sentence, as {@link PhraseReader} reads it, and the rule it is of. */
public record Phrase(int rule, List<Element> elements) {

  private static final int WIDEST_GAP = 3;

  /**
   * One place in the phrase; a gap has no words.
   *
   * @param words any of which may stand there
   * @param sequences of words, by their numbers, any of which may stand there as a whole; most
   *     places have none, and one text asks thousands of places
   */
  record Element(WordSet words, int[][] sequences, boolean optional, boolean gap) {

    static final int[][] NO_SEQUENCES = {};
    static final Element GAP = new Element(WordSet.EMPTY, NO_SEQUENCES, false, true);

    /** Hands over each word with which what stands there may begin. */
    void forEachFirst(IntConsumer action) {
      words.forEach(action);
      for (int[] sequence : sequences) {
        action.accept(sequence[0]);
      }
    }
  }

  /**
   * The last word of the match that begins at {@code first}, or -1. Only {@link Phrases} tells
   * whether the phrase may begin with that word.
   */
  public int matchAt(Tokens tokens, int first) {
    return elements.get(0).sequences().length == 0
        ? match(tokens, tokens.after(first), 1, first, 0)
        : match(tokens, first, 0, first, 0);
  }

  private int match(Tokens tokens, int at, int element, int first, int skipped) {
    if (element == elements.size()) {
      return at - 1;
    }
    Element next = elements.get(element);
    if (next.gap()) {
      int end = match(tokens, at, element + 1, first, 0);
      boolean more = skipped < WIDEST_GAP && at < tokens.size() && tokens.sameSentence(first, at);
      return end >= 0 || !more ? end : match(tokens, tokens.after(at), element, first, skipped + 1);
    }
    if (isIn(tokens, at, first) && next.words().has(tokens.known(at))) {
      int end = match(tokens, tokens.after(at), element + 1, first, 0);
      if (end >= 0) {
        return end;
      }
    }
    for (int[] sequence : next.sequences()) {
      int behind = behind(tokens, at, first, sequence);
      int end = behind < 0 ? -1 : match(tokens, behind, element + 1, first, 0);
      if (end >= 0) {
        return end;
      }
    }
    return next.optional() ? match(tokens, at, element + 1, first, 0) : -1;
  }

  private static boolean isIn(Tokens tokens, int at, int first) {
    return at < tokens.size() && tokens.sameSentence(first, at);
  }

  /** The word behind a sequence that begins here, or -1 if it does not. */
  private static int behind(Tokens tokens, int at, int first, int[] sequence) {
    int next = at;
    for (int word : sequence) {
      if (!isIn(tokens, next, first) || tokens.known(next) != word) {
        return -1;
      }
      next = tokens.after(next);
    }
    return next;
  }
}
