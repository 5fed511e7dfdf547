package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.lexicon.WordSet;

/** Finds words such as {@code is} between somebody and what is said of them. */
final class Copulas {

  private static final int REACH = 4;

  private final WordSet copulas;

  Copulas(WordLists lists) {
    copulas = lists.get(ListName.COPULA);
  }

  boolean is(Sentence sentence, int word) {
    return sentence.is(copulas, word);
  }

  /** The copula that the word belongs to, with nobody named between them; -1 if there is none. */
  int before(Sentence sentence, int first) {
    for (int word = first - 1; word >= first - REACH; word--) {
      if (sentence.is(copulas, word)) {
        return word;
      }
      if (sentence.isMention(word)) {
        return -1;
      }
    }
    return -1;
  }
}
