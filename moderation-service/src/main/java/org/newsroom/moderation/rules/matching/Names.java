package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/** Tells names from the words that they look like. */
final class Names {

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Hits hits;

  Names(Hits hits) {
    this.text = hits.text();
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.hits = hits;
  }

  /**
   * Whether a word that is first of all a name stands as one: such words count only in lower case,
   * or where all is in capitals.
   */
  boolean isFirstOfAllName(int known, int word) {
    return lexicon.isAmbiguous(known)
        && isCapitalised(word)
        && (word == 0
            || tokens.sameSentence(word - 1, word)
            || word + 1 < tokens.size() && text.isCapital(tokens.begin(word + 1)));
  }

  /**
   * The doubt whether a word that is written as a name is one, as are {@code Kike} and {@code
   * Squaw}; no name has one of the stems in it.
   */
  Doubt doubt(int known, int word) {
    if (!isCapitalised(word)) {
      return Doubt.NONE;
    }
    return lexicon.isName(known) ? Doubt.SLIGHT : lexicon.hasStem(known) ? Doubt.NONE : Doubt.NEAR;
  }

  boolean isCapitalised(int word) {
    return text.isCapital(tokens.begin(word)) && !text.isCapital(tokens.end(word) - 1);
  }

  /**
   * Whether the word stands beside another part of a person's name that is no word itself, as in
   * {@code Phuc Nguyen}, but not in {@code Phuc You}.
   */
  boolean isOfPerson(int word) {
    return isCapitalised(word) && (isPart(word, word - 1) || isPart(word, word + 1));
  }

  private boolean isPart(int word, int other) {
    return other >= 0
        && other < tokens.size()
        && isCapitalised(other)
        && hits.known(other) == Trie.NONE
        && onlyBlanksBetween(Math.min(word, other));
  }

  private boolean onlyBlanksBetween(int before) {
    for (int at = tokens.end(before); at < tokens.begin(before + 1); at++) {
      if (text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }
}
