package org.newsroom.moderation.rules;

import java.util.Map;

/** Who is meant by {@code the woman} or {@code this man}, much as by a pronoun. */
final class Descriptions {

  private static final int REACH = 12;
  private static final long[] NOBODY = {};

  private final Copulas copulas;
  private final long[] definites;
  private final long[] persons;
  private final long[] thePersons;

  Descriptions(Map<String, long[]> lists) {
    copulas = new Copulas(lists);
    definites = lists.getOrDefault("definite", NOBODY);
    persons = lists.getOrDefault("person", NOBODY);
    thePersons = lists.getOrDefault("the-person", NOBODY);
  }

  /**
   * {@code I saw Putin. The man is a thief.}: said of somebody whom only the sentence before names.
   * Where {@code he says that the man is a thief}, it is another.
   */
  boolean isOfTheNamed(Sentence sentence, Hit hit) {
    int first = hit.firstWord();
    int copula = copulas.before(sentence, first);
    int end = (copula < 0 ? first : copula) - 1;
    boolean described =
        isPerson(sentence, end) || isThis(sentence, end) && isPerson(sentence, end - 1);
    int before = described ? beforeSentence(sentence, end) : -1;
    return before >= 0
        && !isNamedBehind(sentence, hit.lastWord())
        && new Sentence(sentence.reading(), sentence.mentions(), before).hasMention();
  }

  /** The last word of the sentence before; -1 where somebody else may be meant. */
  private static int beforeSentence(Sentence sentence, int end) {
    for (int word = end - 1; word >= 0 && word >= end - REACH; word--) {
      if (!sentence.isHere(word)) {
        return word;
      }
      if (sentence.isMention(word) || sentence.isPronoun(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNamedBehind(Sentence sentence, int last) {
    for (int word = last + 1; word <= last + REACH; word++) {
      if (sentence.isMention(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Sentence sentence, int word) {
    return sentence.is(thePersons, word)
        || sentence.is(persons, word) && sentence.is(definites, word - 1);
  }

  private boolean isThis(Sentence sentence, int word) {
    return sentence.is(definites, word) && sentence.is(thePersons, word - 1);
  }
}
