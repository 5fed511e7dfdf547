package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.engine.SmallRules;
import org.newsroom.moderation.rules.text.FoldedText;

/** Invented words for tests of the matching, and how a text is taken on its way. */
final class MatchingRules {

  static final SmallRules RULES =
      SmallRules.of(
          """
          pack: small
          language: en
          category: PROFANITY
          innocentPhrases: bonny wanzer
          lists:
            ordinary: stop hat king country batch the we made here grumpel
            name: phuk
            glue: big head
          rules:
            - id: stem
              severity: strong
              why: Rude
              stems: blorf
              except: soblorfhampton
              must: blorf
              mustNot: soblorfhampton
            - {id: word, severity: strong, why: Rude, words: wanzer grompel phuk, must: wanzer, mustNot: fine}
            - {id: name, severity: strong, why: Rude, ambiguous: true, words: randy, must: randy, mustNot: fine}
            - {id: plain, severity: mild, why: Rude, disguised: false, words: yuck half-wit, must: yuck, mustNot: fine}
            - {id: phrase, severity: mild, why: Rude, phrases: ["so ... yuck here?", "dull day"], must: so yuck, mustNot: so}
          """);

  private MatchingRules() {}

  /** A text of which nothing has been matched yet. */
  static Hits hits(String text) {
    FoldedText folded = FoldedText.of(text);
    return new Hits(folded, RULES.tokens(folded), RULES.lexicon());
  }

  /** The number of a word of the rules. */
  static int number(String word) {
    return RULES.lexicon().vocabulary().find(word, 0, word.length());
  }
}
