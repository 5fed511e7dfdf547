package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.matching.Hit;

/** Tells whether a sentence, or the next one, says that an accusation is not so. */
final class Denials {

  private static final int NEAR = 6;
  private static final int JUST_BEHIND = 3;

  /** The most words that may follow an accusation which the next sentence answers. */
  private static final int LAST_WORDS = 2;

  private final WordSet denials;
  private final WordSet emphases;
  private final WordSet attitudes;
  private final WordSet articles;
  private final WordSet predicates;
  private final WordSet tags;
  private final WordSet untruths;
  private final WordSet unjust;
  private final WordSet truths;
  private final WordSet answers;
  private final WordSet nobodies;
  private final WordSet deeds;
  private final WordSet otherDeeds;
  private final WordSet lying;
  private final WordSet prepositions;

  Denials(WordLists lists) {
    denials = lists.get(ListName.DENIAL);
    emphases = lists.get(ListName.EMPHASIS);
    attitudes = lists.get(ListName.ATTITUDE);
    articles = lists.get(ListName.ARTICLE);
    predicates = lists.get(ListName.PREDICATE);
    tags = lists.get(ListName.TAG);
    untruths = lists.get(ListName.UNTRUTH);
    unjust = lists.get(ListName.UNJUST);
    truths = lists.get(ListName.TRUTH);
    answers = lists.get(ListName.ANSWER);
    nobodies = lists.get(ListName.NOTHING);
    deeds = lists.get(ListName.DEED);
    otherDeeds = lists.get(ListName.OTHER_DEED);
    lying = lists.get(ListName.LYING);
    prepositions = lists.get(ListName.PREPOSITION);
  }

  /**
   * Whether the accusation is denied. {@code Don't trust him, he is a thief} denies something else,
   * and so does most of what follows: {@code he is a thief without shame}.
   *
   * @param epithet whether it is only a name for somebody of whom the sentence says another thing:
   *     {@code Nobody stops the thief Putin}
   */
  boolean isDenied(Sentence sentence, Hit hit, boolean epithet) {
    int last = hit.lastWord();
    return !epithet && isDeniedBefore(sentence, hit.firstWord())
        || isUntrue(sentence, last)
        || isDoneToNobody(sentence, last)
        || !epithet && isContradicted(sentence, hit);
  }

  private boolean isDeniedBefore(Sentence sentence, int first) {
    for (int word = first - NEAR; word < first; word++) {
      if (disclaims(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word denies something; those of {@code not only, no doubt} do not. */
  private boolean disclaims(Sentence sentence, int word) {
    int next = sentence.is(articles, word + 1) ? word + 2 : word + 1;
    return sentence.is(denials, word)
        && !sentence.is(emphases, word + 1)
        && !sentence.is(attitudes, next);
  }

  /**
   * Whether the accusation is called untrue after it, as in {@code That he is a thief is false},
   * but not in {@code He is a thief, isn't he}.
   */
  private boolean isUntrue(Sentence sentence, int last) {
    int link = last + 1;
    if (isUntruth(sentence, link)) {
      return true;
    }
    if (!sentence.is(predicates, link) || sentence.is(tags, link + 1)) {
      return false;
    }
    for (int word = link; word <= link + JUST_BEHIND; word++) {
      if (isUntruth(sentence, word) || disclaims(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUntruth(Sentence sentence, int word) {
    return sentence.is(untruths, word) || sentence.is(unjust, word);
  }

  /** Whether nobody suffered the deed: {@code He robbed nobody, he lied to nobody}. */
  private boolean isDoneToNobody(Sentence sentence, int last) {
    int to = sentence.is(prepositions, last + 1) ? last + 2 : last + 1;
    return (sentence.is(deeds, last) || sentence.is(otherDeeds, last))
        && sentence.is(nobodies, to)
        && !sentence.is(attitudes, to + 1);
  }

  /**
   * Whether the next sentence contradicts the accusation: {@code Putin is a thief? That's a lie.}
   * Where it is about a lie, or stands aside, what it is said with may be meant instead: {@code
   * Putin lied. That's not true}, {@code Putin promised peace, the thief. It's a lie}.
   */
  private boolean isContradicted(Sentence sentence, Hit hit) {
    int last = hit.lastWord();
    if (sentence.isHere(last + LAST_WORDS + 1)
        || sentence.is(lying, last)
        || isAside(sentence, hit.firstWord())) {
      return false;
    }
    Sentence next = sentence.next();
    return next != null && isContradiction(next);
  }

  /** Whether the accusation is only added to a name: {@code Putin, the thief; Putin the thief}. */
  private boolean isAside(Sentence sentence, int first) {
    boolean article = sentence.is(articles, first - 1);
    int before = article ? first - 2 : first - 1;
    return sentence.isComma(before)
        || sentence.isComma(first - 1)
        || article && sentence.isMention(before);
  }

  /**
   * Whether the answer is the last sentence and says no more than that something is not so: {@code
   * That's a lie, It is not true}. With more words it would be about something else or take the
   * denial back, and {@code It's true, isn't it} asks for assent.
   */
  private boolean isContradiction(Sentence answer) {
    int judgement = -1;
    int not = -1;
    for (int word = answer.home(); answer.isHere(word); word++) {
      if (answer.is(untruths, word) || answer.is(truths, word)) {
        if (judgement >= 0) {
          return false;
        }
        judgement = word;
      } else if (isNot(answer, word)) {
        not = word == answer.home() && answer.isComma(word) ? -1 : word;
      } else if (!answer.is(answers, word)) {
        return false;
      }
    }
    boolean contrary =
        answer.is(untruths, judgement)
            ? not < 0
            : not >= 0 && isRightBefore(answer, not, judgement);
    return contrary && !answer.isQuestion() && answer.next() == null;
  }

  private boolean isNot(Sentence answer, int word) {
    return answer.is(denials, word) || answer.is(nobodies, word);
  }

  private boolean isRightBefore(Sentence answer, int not, int judgement) {
    int next = answer.is(articles, not + 1) ? not + 2 : not + 1;
    return next == judgement;
  }
}
