package org.newsroom.moderation.rules.lexicon;

import java.util.List;

/** A sequence of words of one sentence, as {@link PhraseReader} reads it, and the rule it is of. */
public record Phrase(int rule, List<Element> elements) {

  private static final int WIDEST_GAP = 3;

  /** One place in the phrase and the words that may stand there; a gap has no words. */
  record Element(WordSet words, boolean optional, boolean gap) {}

  /** The last word of the match that begins at {@code first}, or -1. */
  public int matchAt(Tokens tokens, int first) {
    return match(tokens, first, 0, first, 0);
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
    if (at < tokens.size()
        && tokens.sameSentence(first, at)
        && next.words().has(tokens.known(at))) {
      int end = match(tokens, tokens.after(at), element + 1, first, 0);
      if (end >= 0) {
        return end;
      }
    }
    return next.optional() ? match(tokens, at, element + 1, first, 0) : -1;
  }
}
