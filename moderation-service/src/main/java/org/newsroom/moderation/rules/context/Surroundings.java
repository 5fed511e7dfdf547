package org.newsroom.moderation.rules.context;

import java.util.Map;
import java.util.function.IntPredicate;
import org.newsroom.moderation.rules.lexicon.Tokens;

/** Who stands near a word in its sentence, and whether a negation stands just before it. */
public final class Surroundings {

  /** How many words away somebody is still spoken to or of. */
  public static final int NEAR = 6;

  private static final int JUST_BEFORE = 3;
  private static final long[] NOBODY = {};

  private final long[] you;
  private final long[] someone;
  private final long[] groups;
  private final long[] negations;
  private final long[] emphases;
  private final long[] reports;
  private final long[] pronouns;
  private final long[] noNames;

  public Surroundings(Map<String, long[]> lists) {
    you = lists.getOrDefault("you", NOBODY);
    someone = lists.getOrDefault("someone", NOBODY);
    groups = lists.getOrDefault("group", NOBODY);
    negations = lists.getOrDefault("negation", NOBODY);
    emphases = lists.getOrDefault("emphasis", NOBODY);
    reports = lists.getOrDefault("report", NOBODY);
    pronouns = lists.getOrDefault("pronoun-of-person", NOBODY);
    noNames = lists.getOrDefault("no-name", NOBODY);
  }

  public boolean isYouNear(Tokens words, int first, int last) {
    return isNear(words, first, last, you);
  }

  public boolean isSomeoneNear(Tokens words, int first, int last) {
    return isNear(words, first, last, you)
        || isNear(words, first, last, someone)
        || isNear(words, first, last, groups);
  }

  boolean isGroupNear(Tokens words, int first, int last) {
    return isNear(words, first, last, groups);
  }

  public boolean isDenied(Tokens words, int first) {
    for (int word = first - 1; word >= 0 && word >= first - JUST_BEFORE; word--) {
      if (!words.sameSentence(word, first)) {
        return false;
      }
      if (denies(words, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence only reports what others say. */
  public boolean isReported(Tokens words, int first, int last) {
    return isNear(words, first, last, reports);
  }

  public boolean isPronoun(int word) {
    return has(pronouns, word);
  }

  boolean isNoName(int word) {
    return has(noNames, word);
  }

  /** {@code not only a thief} denies nothing: that much is said, and more. */
  private boolean denies(Tokens words, int word) {
    boolean more = word + 1 < words.size() && has(emphases, words.known(word + 1));
    return has(negations, words.known(word)) && !more;
  }

  private static boolean isNear(Tokens words, int first, int last, long[] list) {
    return isNear(words, first, last, word -> has(list, words.known(word)));
  }

  private static boolean isNear(Tokens words, int first, int last, IntPredicate isListed) {
    int from = Math.max(0, first - NEAR);
    int to = Math.min(words.size() - 1, last + NEAR);
    for (int word = from; word <= to; word++) {
      boolean outside = word < first || word > last;
      if (outside && isListed.test(word) && words.sameSentence(first, word)) {
        return true;
      }
    }
    return false;
  }

  public static boolean has(long[] list, int word) {
    return word >= 0 && word >>> 6 < list.length && (list[word >>> 6] >>> word & 1) == 1;
  }
}
