package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.matching.Hit;

/** Tells accusations that only name somebody, of whom the sentence says or denies another thing. */
final class Epithets {

  private final Copulas copulas;
  private final WordSet articles;
  private final WordSet denials;
  private final WordSet deeds;

  Epithets(WordLists lists) {
    copulas = new Copulas(lists);
    articles = lists.get(ListName.ARTICLE);
    denials = lists.get(ListName.DENIAL);
    deeds = lists.get(ListName.DEED);
  }

  /** Whether the hit is only a name for somebody: {@code Nobody stops the thief Putin}. */
  boolean isEpithet(Sentence sentence, Hit hit) {
    int first = hit.firstWord();
    int last = hit.lastWord();
    if (sentence.is(deeds, last)) {
      return false;
    }
    int before = sentence.is(articles, first - 1) ? first - 2 : first - 1;
    return sentence.isGluedToName(last)
        ? !isGoverned(sentence, first - 1) && !isGoverned(sentence, before)
        : isBehindCommaOfName(sentence, before);
  }

  /** Whether the accusation is what somebody is or is not there, and no name. */
  private boolean isGoverned(Sentence sentence, int word) {
    return copulas.is(sentence, word) || sentence.is(denials, word);
  }

  /**
   * Whether the accusation stands behind a name and a comma, as in {@code Nobody likes Putin, the
   * thief}, but not in {@code It is not Putin, the thief}.
   */
  private boolean isBehindCommaOfName(Sentence sentence, int word) {
    int name = sentence.isFirstName(word - 1) ? word - 2 : word - 1;
    return sentence.isMention(word) && sentence.isComma(word) && !sentence.is(denials, name);
  }
}
