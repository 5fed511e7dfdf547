package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence of words of one sentence, as {@link PhraseReader} reads it, and the rule it is of. */
public record Phrase(int rule, List<Element> elements) {

  static final int WIDEST_GAP = 3;

  /**
   * One place in the phrase; a gap has no words.
   *
   * @param words any of which may stand there
   * @param sequences of words, by their numbers, any of which may stand there as a whole; most
   *     places have none, and one text asks thousands of places
   * @param firstWords with which what stands there may begin: the words, and the first of each
   *     sequence
   */
  record Element(
      WordSet words, int[][] sequences, WordSet firstWords, boolean optional, boolean gap) {

    private static final int[][] NO_SEQUENCES = {};
    static final Element GAP = new Element(WordSet.EMPTY, NO_SEQUENCES, WordSet.EMPTY, false, true);

    static Element of(WordSet words, List<int[]> sequences, boolean optional) {
      BitSet first = new BitSet();
      sequences.forEach(sequence -> first.set(sequence[0]));
      WordSet all = sequences.isEmpty() ? words : words.union(WordSet.of(first));
      return new Element(words, sequences.toArray(NO_SEQUENCES), all, optional, false);
    }
  }

  /** Hands over each word that a match may begin with, and whether it fills the first place. */
  void forEachFirst(FirstWord action) {
    Element first = elements.get(0);
    BitSet begun = new BitSet();
    for (int[] sequence : first.sequences()) {
      begun.set(sequence[0]);
    }
    first.firstWords().forEach(word -> action.accept(word, !begun.get(word)));
  }

  /** Takes a word that may begin a phrase. */
  @FunctionalInterface
  interface FirstWord {

    /**
     * Takes one.
     *
     * @param alone whether the word fills the first place of the phrase by itself
     */
    void accept(int word, boolean alone);
  }

  /**
   * One of which has to stand behind what fills the first place, {@linkplain #isSecondNear() near}
   * it or next to it; null if any word may.
   */
  @Nullable WordSet secondWords() {
    int second = isSecondNear() ? 2 : 1;
    Element next = elements.size() <= second ? Element.GAP : elements.get(second);
    return next.gap() || next.optional() ? null : next.firstWords();
  }

  /**
   * Whether up to {@link #WIDEST_GAP} others may stand before what has to follow the first word.
   */
  boolean isSecondNear() {
    return elements.size() > 1 && elements.get(1).gap();
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
    boolean begun =
        next.sequences().length > 0
            && isIn(tokens, at, first)
            && next.firstWords().has(tokens.known(at));
    for (int[] sequence : begun ? next.sequences() : Element.NO_SEQUENCES) {
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
