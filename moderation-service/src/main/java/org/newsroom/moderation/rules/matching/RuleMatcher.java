package org.newsroom.moderation.rules.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Phrases;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.FoldedText;

/** Matches texts against the words and phrases of one rule set. */
public final class RuleMatcher implements Matching {

  private final Lexicon lexicon;
  private final PhraseMatcher phrases;
  private final PhraseMatcher innocent;
  private final Compounds compounds;
  private final WordSet glue;

  /**
   * @param phrases those of the rules
   * @param innocent phrases in which no word of a rule counts
   * @param glue small words that people glue to a swear word
   */
  public RuleMatcher(Lexicon lexicon, Phrases phrases, Phrases innocent, WordSet glue) {
    this.lexicon = lexicon;
    this.phrases = new PhraseMatcher(lexicon, phrases);
    this.innocent = new PhraseMatcher(lexicon, innocent);
    this.compounds = new Compounds(lexicon);
    this.glue = glue;
  }

  @Override
  public Matches match(FoldedText text, Tokens tokens) {
    LexiconMatcher words = new LexiconMatcher(text, tokens, lexicon, glue);
    Hits hits = words.match();
    PhraseWords.Reading reading = PhraseWords.of(hits);
    Tokens recognised = reading.tokens();
    BitSet innocentWords = innocent.covered(recognised);
    List<RuleMatch> found = new ArrayList<>();
    for (Hit hit : hits.found()) {
      if (!innocentWords.get(hit.firstWord())) {
        addRules(hit, found);
      }
    }
    for (int word = 0; word < recognised.size(); word++) {
      if (!innocentWords.get(word)) {
        phrases.addAt(word, reading, found);
        compounds.addAt(word, text, recognised, found);
      }
    }
    return new Matches(text, recognised, found, words.isExhausted() ? Fault.BUDGET : null);
  }

  private void addRules(Hit hit, List<RuleMatch> found) {
    for (int rule : lexicon.rules().of(hit.number())) {
      found.add(new RuleMatch(lexicon.rules().rule(rule), hit));
    }
  }
}
