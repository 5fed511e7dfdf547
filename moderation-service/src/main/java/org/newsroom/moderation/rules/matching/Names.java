package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/** Tells names from the words that they look like. */
final class Names {

  private final FoldedText text;
  private final Tokens words;
  private final Lexicon lexicon;

  Names(FoldedText text, Tokens words, Lexicon lexicon) {
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Words that are first of all names count only in lower case, or where all is in capitals. */
  boolean isFirstOfAllName(int known, int word) {
    return lexicon.isAmbiguous(known)
        && isCapitalised(word)
        && (word == 0
            || words.sameSentence(word - 1, word)
            || word + 1 < words.size() && text.isCapital(words.begin(word + 1)));
  }

  boolean isCapitalised(int word) {
    return text.isCapital(words.begin(word)) && !text.isCapital(words.end(word) - 1);
  }

  /**
   * {@code Phuc Nguyen}, beside another part of the name that is no word, but not {@code Phuc You}.
   */
  boolean isOfPerson(int word) {
    return isCapitalised(word) && (isPart(word, word - 1) || isPart(word, word + 1));
  }

  private boolean isPart(int word, int other) {
    return other >= 0
        && other < words.size()
        && isCapitalised(other)
        && words.known(other) == Trie.NONE
        && onlyBlanksBetween(Math.min(word, other));
  }

  private boolean onlyBlanksBetween(int before) {
    for (int at = words.end(before); at < words.begin(before + 1); at++) {
      if (text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }
}
