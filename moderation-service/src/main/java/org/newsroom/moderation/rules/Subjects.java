package org.newsroom.moderation.rules;

import java.util.Map;

/**
 * Of whom a sentence says something: {@code Putin never said that my uncle is a thief} accuses the
 * uncle. Only what brings in another person just before the accusation or its copula does; in doubt
 * it is the person who is named.
 */
final class Subjects {

  private static final int COPULA_REACH = 4;
  private static final int SUBJECT_REACH = 6;
  private static final int SUBJECT_REACH_WITHOUT_COPULA = 4;
  private static final int NAME_REACH = 2;
  private static final int WHO_REACH = 4;
  private static final long[] NOTHING = {};

  private final long[] copulas;
  private final long[] owners;
  private final long[] articles;
  private final long[] ownersAfter;
  private final long[] relatives;
  private final long[] of;
  private final long[] joins;
  private final long[] likenesses;
  private final long[] opposing;
  private final long[] deeds;
  private final long[] prepositions;
  private final long[] who;

  Subjects(Map<String, long[]> lists) {
    copulas = lists.getOrDefault("copula", NOTHING);
    owners = lists.getOrDefault("owner", NOTHING);
    articles = lists.getOrDefault("article", NOTHING);
    ownersAfter = lists.getOrDefault("owner-after", NOTHING);
    relatives = lists.getOrDefault("relative", NOTHING);
    of = lists.getOrDefault("of", NOTHING);
    joins = lists.getOrDefault("and", NOTHING);
    likenesses = lists.getOrDefault("like", NOTHING);
    opposing = lists.getOrDefault("opposes", NOTHING);
    deeds = lists.getOrDefault("deed", NOTHING);
    prepositions = lists.getOrDefault("preposition", NOTHING);
    who = lists.getOrDefault("who", NOTHING);
  }

  /** Whether the hit is said of another than those mentioned. */
  boolean isAnother(Reading reading, boolean[] mentions, Hit hit) {
    Sentence sentence = new Sentence(reading, mentions, hit.firstWord());
    if (isVictim(sentence, hit)) {
      return true;
    }
    if (isGluedToName(sentence, hit.lastWord())) {
      return false;
    }
    if (isOpposed(sentence, hit.firstWord())) {
      return true;
    }
    if (isNamedAfter(sentence, hit.lastWord())) {
      return false;
    }
    int copula = copulaBefore(sentence, hit.firstWord());
    return copula >= 0
        ? isAnother(sentence, copula, SUBJECT_REACH, true)
        : isAnother(sentence, hit.firstWord(), SUBJECT_REACH_WITHOUT_COPULA, false);
  }

  /** The copula that the hit belongs to, with nobody named between them; -1 if there is none. */
  private int copulaBefore(Sentence sentence, int first) {
    for (int word = first - 1; word >= first - COPULA_REACH; word--) {
      if (sentence.is(copulas, word)) {
        return word;
      }
      if (sentence.isMention(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Stop the thief Vladimir Putin}, but not {@code They caught the thief, Putin said}. */
  private static boolean isGluedToName(Sentence sentence, int last) {
    int next = last + 1;
    return !sentence.isComma(last)
        && isNameAt(sentence, next)
        && !sentence.isPossessive(sentence.isMention(next) ? next : next + 1);
  }

  /** Whether somebody is named there, perhaps with a first name. */
  private static boolean isNameAt(Sentence sentence, int word) {
    return sentence.isMention(word)
        || sentence.isCapital(word) && !sentence.isComma(word) && sentence.isMention(word + 1);
  }

  /** {@code a thief like Putin, that thief Putin}. */
  private boolean isNamedAfter(Sentence sentence, int last) {
    int next = sentence.is(likenesses, last + 1) ? last + 2 : last + 1;
    boolean linked = next > last + 1;
    return sentence.isMention(next) || linked && sentence.isMention(next + NAME_REACH - 1);
  }

  /** {@code Somebody robbed Putin}: nobody is named before. */
  private boolean isVictim(Sentence sentence, Hit hit) {
    return isNameAt(sentence, hit.lastWord() + 1)
        && sentence.is(deeds, hit.lastWord())
        && !sentence.isMentionBefore(hit.firstWord());
  }

  /** {@code Putin jailed a thief}, but not {@code Putin was jailed, the thief}. */
  private boolean isOpposed(Sentence sentence, int first) {
    for (int word = first - 1; word >= first - COPULA_REACH && !sentence.isMention(word); word--) {
      if (sentence.is(opposing, word)) {
        boolean passive = sentence.is(copulas, word - 2) && !sentence.is(articles, word - 1);
        return !passive && !sentence.is(copulas, word - 1);
      }
    }
    return false;
  }

  private boolean isAnother(Sentence sentence, int anchor, int reach, boolean copula) {
    int from = anchor - 1;
    if (sentence.isComma(from)) {
      from = sentence.beforeParenthesis(anchor - 1);
      if (isOnlyName(sentence, from + 1, anchor - 1)) {
        return false;
      }
    }
    for (int word = from; word >= 0 && word > from - reach; word--) {
      if (word < from && sentence.isComma(word)) {
        return false;
      }
      if (sentence.isMention(word)) {
        return isOfTheNamed(sentence, word, from + 1);
      }
      boolean brings = sentence.is(owners, word) || copula && sentence.is(articles, word);
      if (brings && word < from || sentence.is(relatives, word)) {
        return !isJoined(sentence, word) && !isBehindName(sentence, word);
      }
      if (sentence.is(ownersAfter, word)) {
        return !sentence.isMention(word - 1);
      }
      if (sentence.isPronoun(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Putin's cook, the cook of Putin}. */
  private boolean isOfTheNamed(Sentence sentence, int word, int end) {
    return sentence.isPossessive(word) && word < end - 1 || sentence.is(of, word - 1);
  }

  /** {@code The mayor, Jane Roe, is …}, but not {@code The mayor, Roe said, is …}. */
  private static boolean isOnlyName(Sentence sentence, int first, int last) {
    for (int word = first; word < last; word++) {
      if (!sentence.isCapital(word) && !sentence.isMention(word)) {
        return false;
      }
    }
    return sentence.isMention(last);
  }

  /** {@code Putin in my opinion, Putin the head of the state}: the article brings in nobody. */
  private boolean isBehindName(Sentence sentence, int article) {
    for (int word = article; word > article - SUBJECT_REACH; word -= 3) {
      boolean brings = sentence.is(articles, word) || sentence.is(owners, word);
      if (!brings || sentence.isComma(word - 1)) {
        return false;
      }
      if (!sentence.is(prepositions, word - 1)) {
        return isSubject(sentence, word - 1);
      }
      if (sentence.isComma(word - 2)) {
        return false;
      }
      if (isSubject(sentence, word - 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether who is named there is neither {@code with Putin} nor {@code who met Putin}. */
  private boolean isSubject(Sentence sentence, int word) {
    if (!sentence.isMention(word) || sentence.isPossessive(word)) {
      return false;
    }
    int name =
        sentence.isCapital(word - 1) && sentence.is(prepositions, word - 2) ? word - 1 : word;
    for (int before = name - 1; before >= name - WHO_REACH; before--) {
      if (sentence.is(who, before)) {
        return false;
      }
    }
    return !sentence.is(prepositions, name - 1);
  }

  /** {@code Putin and his friends} are meant together. */
  private boolean isJoined(Sentence sentence, int word) {
    return sentence.is(joins, word - 1)
        && (sentence.isMention(word - 2) || sentence.isPronoun(word - 2));
  }
}
