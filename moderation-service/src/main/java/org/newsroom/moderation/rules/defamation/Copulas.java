package org.newsroom.moderation.rules.defamation;

import java.util.Map;

/** Finds words such as {@code is} between somebody and what is said of them. */
final class Copulas {

  private static final int REACH = 4;

  private final long[] copulas;

  Copulas(Map<String, long[]> lists) {
    copulas = lists.getOrDefault("copula", new long[0]);
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
