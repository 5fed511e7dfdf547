package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Doubt;

/**
 * A word of the lexicon, or a phrase, found in a text.
 *
 * @param number the word's number in the lexicon, or {@link #PHRASE}
 * @param firstWord the first word of the text that it covers
 * @param lastWord the last one, inclusive
 * @param begin where it begins in the folded text
 * @param end where it ends there, exclusive
 * @param doubt whether an ordinary word may be meant
 */
public record Hit(int number, int firstWord, int lastWord, int begin, int end, Doubt doubt) {

  static final int PHRASE = -1;

  /** The same hit in that doubt, or in its own if that is graver. */
  Hit withDoubt(Doubt other) {
    return new Hit(number, firstWord, lastWord, begin, end, doubt.orGraver(other));
  }

  public boolean isPhrase() {
    return number == PHRASE;
  }
}
