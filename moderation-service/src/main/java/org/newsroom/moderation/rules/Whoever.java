package org.newsroom.moderation.rules;

import java.util.Map;

/** Subjects that are nobody in particular: {@code whoever, anyone who}. */
final class Whoever {

  private static final int REACH = 10;
  private static final long[] NOBODY = {};

  private final long[] whoever;
  private final long[] anyone;
  private final long[] who;
  private final long[] prepositions;

  Whoever(Map<String, long[]> lists) {
    whoever = lists.getOrDefault("whoever", NOBODY);
    anyone = lists.getOrDefault("anyone", NOBODY);
    who = lists.getOrDefault("who", NOBODY);
    prepositions = lists.getOrDefault("preposition", NOBODY);
  }

  /** {@code Whoever lives next to Putin}: who that is is not named. */
  boolean isNear(Sentence sentence, int name) {
    int first = sentence.isFirstName(name - 1) ? name - 1 : name;
    if (!sentence.is(prepositions, first - 1)) {
      return false;
    }
    for (int word = first - 2; word > first - REACH && !sentence.isComma(word); word--) {
      if (is(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code whoever, anyone who}. */
  boolean is(Sentence sentence, int word) {
    return sentence.is(whoever, word) || sentence.is(who, word) && sentence.is(anyone, word - 1);
  }
}
