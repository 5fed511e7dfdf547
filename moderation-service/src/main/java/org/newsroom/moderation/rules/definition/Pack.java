package org.newsroom.moderation.rules.definition;

import java.util.List;
import java.util.Map;

/**
 * One file of rules: those of one language and category, and the word lists that they share.
 *
 * @param prefixes what may stand before a word without a blank
 * @param innocent ordinary words that look like a disguised one
 * @param innocentPhrases phrases in which a word of a rule means nothing
 * @param lists the words of the lists that have a meaning of their own
 * @param phraseLists the lists that only phrases name
 */
public record Pack(
    String name,
    String language,
    List<String> prefixes,
    List<String> innocent,
    List<String> innocentPhrases,
    Map<ListName, List<String>> lists,
    List<PhraseList> phraseLists,
    List<Rule> rules,
    Rule.Place place) {

  /** Words by the name under which phrases use them, and where they are written. */
  public record PhraseList(String name, List<String> words, Rule.Place place) {}
}
