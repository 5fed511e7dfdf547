package org.newsroom.moderation.rules.defamation;

import java.util.Map;
import org.newsroom.moderation.rules.matching.Hit;

/**
 * Tells when somebody acts against a thief and so is none: {@code Putin jailed a thief}, {@code
 * Putin put a thief behind bars}, {@code Putin wants tougher laws on thieves}.
 */
final class ActionsAgainst {

  private static final int REACH = 4;
  private static final int DEMAND_REACH = 5;
  private static final long[] NOTHING = {};

  private final long[] copulas;
  private final long[] passives;
  private final long[] articles;
  private final long[] opposing;
  private final long[] putting;
  private final long[] into;
  private final long[] jails;
  private final long[] demanding;
  private final long[] measures;
  private final long[] directing;

  ActionsAgainst(Map<String, long[]> lists) {
    copulas = lists.getOrDefault("copula", NOTHING);
    passives = lists.getOrDefault("passive", NOTHING);
    articles = lists.getOrDefault("article", NOTHING);
    opposing = lists.getOrDefault("opposes", NOTHING);
    putting = lists.getOrDefault("puts", NOTHING);
    into = lists.getOrDefault("into", NOTHING);
    jails = lists.getOrDefault("jail", NOTHING);
    demanding = lists.getOrDefault("demands", NOTHING);
    measures = lists.getOrDefault("measure", NOTHING);
    directing = lists.getOrDefault("against", NOTHING);
  }

  /** Whether something is done, or to be done, against whom the hit names. */
  boolean isOpposed(Sentence sentence, Hit hit) {
    int first = hit.firstWord();
    for (int word = first - 1; word >= first - REACH && isPredicate(sentence, word); word--) {
      if (sentence.is(opposing, word)) {
        return isActive(sentence, word);
      }
      if (sentence.is(putting, word)) {
        return isActive(sentence, word) && isPutAway(sentence, hit.lastWord());
      }
      if (sentence.is(measures, word) && sentence.is(directing, word + 1)) {
        return isDemanded(sentence, word);
      }
    }
    return false;
  }

  /**
   * Whether the word still belongs to the action. A comma or a subject ends it, since what stands
   * before is done by or to another: {@code Putin fought us, the thief, Jail her, she is a thief}.
   */
  private boolean isPredicate(Sentence sentence, int word) {
    return !sentence.isComma(word)
        && !sentence.isMention(word)
        && !sentence.isPronoun(word)
        && !sentence.is(copulas, word);
  }

  /**
   * Whether the named person does what the verb says, unlike in {@code Putin was jailed, the thief}
   * and {@code Putin: jail the thief}.
   */
  private boolean isActive(Sentence sentence, int verb) {
    if (sentence.isComma(verb - 1)) {
      return false;
    }
    boolean passive = sentence.is(passives, verb - 2) && !sentence.is(articles, verb - 1);
    return !passive && !sentence.is(passives, verb - 1);
  }

  /** Whether it is said where to somebody is put: {@code behind bars, to prison, locked up}. */
  private boolean isPutAway(Sentence sentence, int last) {
    return sentence.is(opposing, last + 1)
        || sentence.is(jails, last + 1)
        || sentence.is(into, last + 1) && sentence.is(jails, last + 2);
  }

  /** Whether somebody demands the measure, unlike in {@code Putin faces penalties for theft}. */
  private boolean isDemanded(Sentence sentence, int measure) {
    for (int word = measure - 1; word >= measure - DEMAND_REACH; word--) {
      if (sentence.is(demanding, word)) {
        return isActive(sentence, word);
      }
      if (sentence.isMention(word)) {
        return false;
      }
    }
    return false;
  }
}
