package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.definition.Pack;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Phrase;
import org.newsroom.moderation.rules.lexicon.PhraseReader;
import org.newsroom.moderation.rules.lexicon.Phrases;

/** Reads the phrases of packs; one that makes no sense is a problem. */
final class PackPhrases {

  /** Innocent phrases are of no rule. */
  private static final int INNOCENT = -1;

  private final PhraseReader reader;
  private final List<Problem> problems;

  PackPhrases(PhraseReader reader, List<Problem> problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /** The phrases in which a word of a rule means nothing. */
  Phrases innocent(List<Pack> packs) {
    List<Phrase> found = new ArrayList<>();
    for (Pack pack : packs) {
      pack.innocentPhrases().forEach(each -> read(each, INNOCENT, pack.place(), found));
    }
    return new Phrases(found);
  }

  /** The phrases of the rules, each under the number of its rule. */
  Phrases ofRules(Map<Rule, Integer> numbers) {
    List<Phrase> found = new ArrayList<>();
    numbers.forEach(
        (rule, number) ->
            rule.texts().phrases().forEach(each -> read(each, number, rule.place(), found)));
    return new Phrases(found);
  }

  private void read(String notation, int rule, Rule.Place place, List<Phrase> found) {
    try {
      found.add(reader.read(rule, notation));
    } catch (IllegalArgumentException e) {
      String why = e.getMessage() == null ? "not a phrase" : e.getMessage();
      problems.add(new Problem(place.file(), place.line(), why));
    }
  }
}
