package org.newsroom.moderation.rules.matching;

import java.util.BitSet;
import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Phrase;
import org.newsroom.moderation.rules.lexicon.Phrases;
import org.newsroom.moderation.rules.lexicon.Tokens;

/** Finds phrases among the words of a text. */
final class PhraseMatcher {

  private final Lexicon lexicon;
  private final Phrases phrases;

  PhraseMatcher(Lexicon lexicon, Phrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** The words that any of the phrases covers. */
  BitSet covered(Tokens tokens) {
    BitSet covered = new BitSet();
    for (int word = 0; word < tokens.size(); word++) {
      int first = word;
      phrases.forEachAt(
          tokens,
          first,
          phrase -> {
            int last = phrase.matchAt(tokens, first);
            if (last >= 0) {
              covered.set(first, last + 1);
            }
          });
    }
    return covered;
  }

  /** Adds the phrases that begin with the word; one with a disguised word is in doubt. */
  void addAt(int word, PhraseWords.Reading reading, List<RuleMatch> found) {
    Tokens tokens = reading.tokens();
    phrases.forEachAt(
        tokens,
        word,
        phrase -> {
          int last = phrase.matchAt(tokens, word);
          if (last >= 0) {
            found.add(match(phrase, reading, word, last));
          }
        });
  }

  private RuleMatch match(Phrase phrase, PhraseWords.Reading reading, int first, int last) {
    Rule rule = lexicon.rules().rule(phrase.rule());
    Hit hit = hit(reading.tokens(), rule.category(), first, last);
    return new RuleMatch(rule, reading.isDisguised(first, last) ? hit.withDoubt(Doubt.NEAR) : hit);
  }

  /** The hit points at the words that the phrase is about: those of its category, if it has any. */
  private Hit hit(Tokens tokens, Category category, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && !lexicon.rules().isOf(category, tokens.known(from))) {
      from++;
    }
    while (to > from && !lexicon.rules().isOf(category, tokens.known(to))) {
      to--;
    }
    boolean none = from == last && !lexicon.rules().isOf(category, tokens.known(from));
    int begin = tokens.begin(none ? first : from);
    return new Hit(Hit.PHRASE, first, last, begin, tokens.end(none ? last : to), Doubt.NONE);
  }
}
