package org.newsroom.moderation.rules;

import java.util.Map;
import java.util.function.IntPredicate;

/** Who stands near a word in its sentence, and whether the sentence denies what it says. */
final class Company {

  private static final int NEAR = 6;
  private static final int JUST_BEFORE = 3;
  private static final long[] NOBODY = {};

  private final long[] you;
  private final long[] someone;
  private final long[] groups;
  private final long[] negations;
  private final long[] emphases;
  private final long[] denials;
  private final long[] attitudes;
  private final long[] articles;
  private final long[] predicates;
  private final long[] tags;
  private final long[] untruths;
  private final long[] nobodies;
  private final long[] deeds;
  private final long[] otherDeeds;
  private final long[] prepositions;
  private final long[] reports;
  private final long[] pronouns;
  private final long[] noNames;

  Company(Map<String, long[]> lists) {
    you = lists.getOrDefault("you", NOBODY);
    someone = lists.getOrDefault("someone", NOBODY);
    groups = lists.getOrDefault("group", NOBODY);
    negations = lists.getOrDefault("negation", NOBODY);
    emphases = lists.getOrDefault("emphasis", NOBODY);
    denials = lists.getOrDefault("denial", NOBODY);
    attitudes = lists.getOrDefault("attitude", NOBODY);
    articles = lists.getOrDefault("article", NOBODY);
    predicates = lists.getOrDefault("predicate", NOBODY);
    tags = lists.getOrDefault("tag", NOBODY);
    untruths = lists.getOrDefault("untruth", NOBODY);
    nobodies = lists.getOrDefault("nothing", NOBODY);
    deeds = lists.getOrDefault("deed", NOBODY);
    otherDeeds = lists.getOrDefault("other-deed", NOBODY);
    prepositions = lists.getOrDefault("preposition", NOBODY);
    reports = lists.getOrDefault("report", NOBODY);
    pronouns = lists.getOrDefault("pronoun-of-person", NOBODY);
    noNames = lists.getOrDefault("no-name", NOBODY);
  }

  boolean isYouNear(Words words, int first, int last) {
    return isNear(words, first, last, you);
  }

  boolean isSomeoneNear(Words words, int first, int last) {
    return isNear(words, first, last, you)
        || isNear(words, first, last, someone)
        || isNear(words, first, last, groups);
  }

  boolean isGroupNear(Words words, int first, int last) {
    return isNear(words, first, last, groups);
  }

  boolean isDenied(Words words, int first) {
    for (int word = first - 1; word >= 0 && word >= first - JUST_BEFORE; word--) {
      if (!words.sameSentence(word, first)) {
        return false;
      }
      if (denies(negations, words, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence says that it is not so. {@code Don't trust him, he is a thief} denies
   * something else, and so does most of what follows: {@code he is a thief without shame}.
   */
  boolean isDisclaimed(Words words, int first, int last) {
    for (int word = Math.max(0, first - NEAR); word < first; word++) {
      if (words.sameSentence(word, first) && disclaims(words, word)) {
        return true;
      }
    }
    return isUntrue(words, last) || isDoneToNobody(words, last);
  }

  /** A denial, but not {@code no doubt, without a doubt}. */
  private boolean disclaims(Words words, int word) {
    int next = is(articles, words, word, word + 1) ? word + 2 : word + 1;
    return denies(denials, words, word) && !is(attitudes, words, word, next);
  }

  /** {@code That he is a thief is false}, but not {@code He is a thief, isn't he}. */
  private boolean isUntrue(Words words, int last) {
    int link = last + 1;
    if (is(untruths, words, last, link)) {
      return true;
    }
    if (!is(predicates, words, last, link) || is(tags, words, last, link + 1)) {
      return false;
    }
    for (int word = link; word <= link + JUST_BEFORE; word++) {
      if (is(untruths, words, last, word)
          || is(denials, words, last, word) && disclaims(words, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code He robbed nobody, he lied to nobody}. */
  private boolean isDoneToNobody(Words words, int last) {
    int to = is(prepositions, words, last, last + 1) ? last + 2 : last + 1;
    return (is(deeds, words, last, last) || is(otherDeeds, words, last, last))
        && is(nobodies, words, last, to)
        && !is(attitudes, words, last, to + 1);
  }

  private static boolean is(long[] list, Words words, int home, int word) {
    return word < words.size() && words.sameSentence(home, word) && has(list, words.known(word));
  }

  /** Whether the sentence only reports what others say. */
  boolean isReported(Words words, int first, int last) {
    return isNear(words, first, last, reports);
  }

  boolean isPronoun(int word) {
    return has(pronouns, word);
  }

  boolean isNoName(int word) {
    return has(noNames, word);
  }

  /** {@code not only a thief} denies nothing: that much is said, and more. */
  private boolean denies(long[] list, Words words, int word) {
    boolean more = word + 1 < words.size() && has(emphases, words.known(word + 1));
    return has(list, words.known(word)) && !more;
  }

  private static boolean isNear(Words words, int first, int last, long[] list) {
    return isNear(words, first, last, word -> has(list, words.known(word)));
  }

  private static boolean isNear(Words words, int first, int last, IntPredicate isListed) {
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

  static boolean has(long[] list, int word) {
    return word >= 0 && word >>> 6 < list.length && (list[word >>> 6] >>> word & 1) == 1;
  }
}
