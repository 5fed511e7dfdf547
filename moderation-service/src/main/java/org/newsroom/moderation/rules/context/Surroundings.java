package org.newsroom.moderation.rules.context;

import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.lexicon.WordSet;

/** Tells whom a sentence speaks to or of near a word, and whether it denies the word. */
public final class Surroundings {

  /** How many words away somebody is still spoken to or of. */
  public static final int NEAR = 6;

  private static final int JUST_BEFORE = 3;

  private final WordSet you;
  private final WordSet anybody;
  private final WordSet negations;
  private final WordSet emphases;
  private final WordSet reports;
  private final WordSet pronouns;
  private final WordSet noNames;

  public Surroundings(WordLists lists) {
    you = lists.get(ListName.YOU);
    anybody = you.union(lists.get(ListName.SOMEONE)).union(lists.get(ListName.GROUP));
    negations = lists.get(ListName.NEGATION);
    emphases = lists.get(ListName.EMPHASIS);
    reports = lists.get(ListName.REPORT);
    pronouns = lists.get(ListName.PRONOUN_OF_PERSON);
    noNames = lists.get(ListName.NO_NAME);
  }

  /** Whether the sentence speaks to somebody near the words from {@code first} to {@code last}. */
  public boolean isYouNear(Tokens tokens, int first, int last) {
    return isNear(tokens, first, last, you);
  }

  /** Whether the sentence speaks to or of somebody near the words. */
  public boolean isSomeoneNear(Tokens tokens, int first, int last) {
    return isNear(tokens, first, last, anybody);
  }

  /** Whether a negation stands just before the word in its sentence. */
  public boolean isDenied(Tokens tokens, int first) {
    for (int word = first - 1; word >= 0 && word >= first - JUST_BEFORE; word--) {
      if (!tokens.sameSentence(word, first)) {
        return false;
      }
      if (denies(tokens, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence only reports what others say. */
  public boolean isReported(Tokens tokens, int first, int last) {
    return isNear(tokens, first, last, reports);
  }

  /** Whether the word of the lexicon is a pronoun for a person; {@link Trie#NONE} is none. */
  public boolean isPronoun(int known) {
    return pronouns.has(known);
  }

  /** Whether the word of the lexicon is no part of a person's name where tags have it. */
  boolean isNoName(int known) {
    return noNames.has(known);
  }

  /** {@code not only a thief} denies nothing: that much is said, and more. */
  private boolean denies(Tokens tokens, int word) {
    boolean more = word + 1 < tokens.size() && emphases.has(tokens.known(word + 1));
    return negations.has(tokens.known(word)) && !more;
  }

  private static boolean isNear(Tokens tokens, int first, int last, WordSet list) {
    int from = Math.max(0, first - NEAR);
    int to = Math.min(tokens.size() - 1, last + NEAR);
    for (int word = from; word <= to; word++) {
      boolean outside = word < first || word > last;
      if (outside && list.has(tokens.known(word)) && tokens.sameSentence(first, word)) {
        return true;
      }
    }
    return false;
  }
}
