package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.matching.Hit;

/**
 * Tells of whom a sentence says something: {@code Putin never said that my uncle is a thief}
 * accuses the uncle. Another person is meant only where words just before the accusation, or before
 * its copula, bring one in; in doubt the accusation is of the person who is named.
 */
final class Attribution {

  private static final int SUBJECT_REACH = 6;
  private static final int SUBJECT_REACH_WITHOUT_COPULA = 4;
  private static final int WHO_REACH = 4;

  private final Copulas copulas;
  private final ActionsAgainst actionsAgainst;
  private final WordSet owners;
  private final WordSet articles;
  private final WordSet ownersAfter;
  private final WordSet relatives;
  private final WordSet of;
  private final WordSet joins;
  private final WordSet likenesses;
  private final WordSet deeds;
  private final WordSet suffered;
  private final WordSet passives;
  private final WordSet auxiliaries;
  private final WordSet prepositions;
  private final WordSet who;

  Attribution(WordLists lists) {
    copulas = new Copulas(lists);
    actionsAgainst = new ActionsAgainst(lists);
    owners = lists.get(ListName.OWNER);
    articles = lists.get(ListName.ARTICLE);
    ownersAfter = lists.get(ListName.OWNER_AFTER);
    relatives = lists.get(ListName.RELATIVE);
    of = lists.get(ListName.OF);
    joins = lists.get(ListName.AND);
    likenesses = lists.get(ListName.LIKE);
    deeds = lists.get(ListName.DEED);
    suffered = lists.get(ListName.SUFFERED);
    passives = lists.get(ListName.PASSIVE);
    auxiliaries = passives.union(lists.get(ListName.COPULA));
    prepositions = lists.get(ListName.PREPOSITION);
    who = lists.get(ListName.WHO);
  }

  /** Whether the hit is said of another than those mentioned. */
  boolean isAnother(Sentence sentence, Hit hit) {
    int first = hit.firstWord();
    int last = hit.lastWord();
    if (isVictim(sentence, hit) || isSufferer(sentence, hit)) {
      return true;
    }
    if (sentence.isGluedToName(last) || isLikened(sentence, last)) {
      return false;
    }
    if (actionsAgainst.isOpposed(sentence, hit)) {
      return true;
    }
    if (sentence.isMention(last + 1)) {
      return false;
    }
    int copula = copulas.before(sentence, first);
    return copula >= 0
        ? isAnother(sentence, copula, SUBJECT_REACH, true)
        : isAnother(sentence, first, SUBJECT_REACH_WITHOUT_COPULA, false);
  }

  /** Whether somebody is named as an example, as in {@code a thief like Putin}. */
  private boolean isLikened(Sentence sentence, int last) {
    int name = last + 2;
    return sentence.is(likenesses, last + 1)
        && (sentence.isMention(name) || sentence.isMention(name + 1));
  }

  /**
   * Whether the named person suffered the deed and nobody is named before: {@code Somebody robbed
   * Putin}.
   */
  private boolean isVictim(Sentence sentence, Hit hit) {
    return sentence.isNameAt(hit.lastWord() + 1)
        && sentence.is(deeds, hit.lastWord())
        && !sentence.isMentionBefore(hit.firstWord());
  }

  /**
   * Whether the named person is the subject to which it was done: {@code Putin was robbed}, but not
   * {@code The widows were robbed by Putin}.
   */
  private boolean isSufferer(Sentence sentence, Hit hit) {
    int first = hit.firstWord();
    int subject = first - 1;
    while (sentence.is(auxiliaries, subject)) {
      subject--;
    }
    return sentence.is(passives, first - 1)
        && sentence.is(suffered, first)
        && (sentence.isMention(subject) || sentence.isPronoun(subject));
  }

  /**
   * Whether words before the anchor bring in another person.
   *
   * @param anchor the copula, or the accusation where there is none
   * @param reach how many words before the anchor count
   */
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

  /** Whether it is somebody who belongs to the named: {@code Putin's cook, the cook of Putin}. */
  private boolean isOfTheNamed(Sentence sentence, int word, int end) {
    return sentence.isPossessive(word) && word < end - 1 || sentence.is(of, word - 1);
  }

  /**
   * Whether nothing but a name stands there, as between the commas of {@code The mayor, Jane Roe,
   * is …}, but not of {@code The mayor, Roe said, is …}.
   */
  private static boolean isOnlyName(Sentence sentence, int first, int last) {
    for (int word = first; word < last; word++) {
      if (!sentence.isCapital(word) && !sentence.isMention(word)) {
        return false;
      }
    }
    return sentence.isMention(last);
  }

  /**
   * Whether the article or owner goes on about the person named before it and brings in nobody:
   * {@code Putin in my opinion, Putin the head of the state}.
   */
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

  /**
   * Whether the person named there is what the sentence is about, unlike {@code with Putin} or
   * {@code who met Putin}.
   */
  private boolean isSubject(Sentence sentence, int word) {
    if (!sentence.isMention(word) || sentence.isPossessive(word)) {
      return false;
    }
    int name =
        sentence.isFirstName(word - 1) && sentence.is(prepositions, word - 2) ? word - 1 : word;
    for (int before = name - 1; before >= name - WHO_REACH; before--) {
      if (sentence.is(who, before)) {
        return false;
      }
    }
    return !sentence.is(prepositions, name - 1);
  }

  /** Whether another is meant together with the named: {@code Putin and his friends}. */
  private boolean isJoined(Sentence sentence, int word) {
    return sentence.is(joins, word - 1)
        && (sentence.isMention(word - 2) || sentence.isPronoun(word - 2));
  }
}
