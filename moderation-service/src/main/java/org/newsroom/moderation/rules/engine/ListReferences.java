package org.newsroom.moderation.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsroom.moderation.rules.definition.Nearest;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.PhraseReader;

/** Refuses phrases that name a list which is not there, and lists for phrases that none names. */
final class ListReferences {

  private final Collection<String> lists;
  private final List<Problem> problems;
  private final Set<String> named = new TreeSet<>();

  /**
   * @param lists the names of all lists and categories that have words
   */
  ListReferences(Collection<String> lists, List<Problem> problems) {
    this.lists = lists;
    this.problems = problems;
  }

  void refuse(List<Pack> packs) {
    for (Pack pack : packs) {
      refuseUnknown(pack.innocentPhrases(), pack.place());
      pack.rules().forEach(rule -> refuseUnknown(rule.texts().phrases(), rule.place()));
    }
    packs.forEach(pack -> pack.phraseLists().forEach(this::refuseUnused));
  }

  private void refuseUnknown(List<String> phrases, Rule.Place place) {
    for (String phrase : phrases) {
      for (String name : PhraseReader.lists(phrase)) {
        named.add(name);
        if (!lists.contains(name)) {
          refuse(
              place,
              "no list is named <"
                  + name
                  + ">, as in '"
                  + phrase
                  + "'"
                  + Nearest.question(name, lists));
        }
      }
    }
  }

  private void refuseUnused(Pack.PhraseList list) {
    if (!named.contains(list.name())) {
      String question = Nearest.question(list.name(), named);
      refuse(list.place(), "no phrase names the list '" + list.name() + "'" + question);
    }
  }

  private void refuse(Rule.Place place, String message) {
    problems.add(new Problem(place.file(), place.line(), message));
  }
}
