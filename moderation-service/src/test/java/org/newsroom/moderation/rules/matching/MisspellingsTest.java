package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.engine.SmallRules;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

class MisspellingsTest {

  private static final SmallRules WITH_PLURAL =
      SmallRules.of(
          """
          pack: small
          language: en
          category: PROFANITY
          rules:
            - {id: stem, severity: strong, why: Rude, stems: blorf blorfs blorfer, must: blorf, mustNot: fine}
            - {id: word, severity: strong, why: Rude, words: wanzer, must: wanzer, mustNot: fine}
          """);

  @ParameterizedTest
  @CsvSource({
    "wxnzer,wanzer",
    "wanzxr,wanzer",
    "blxrf,blorf",
    "blorgs,blorfs",
    "blorvs,blorfs",
    "blrfer,blorfer"
  })
  void findsTheSwearWordThatIsMeant(String misspelled, String word) {
    int meant = meant(misspelled, WITH_PLURAL);

    assertThat(meant).isNotEqualTo(Trie.NONE);
    assertThat(WITH_PLURAL.lexicon().word(meant)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xanzer",
        "wanxer",
        "wxnxer",
        "blxr",
        "wqnzer",
        "blorps",
        "wxnzerwxnzerwxnzerwxnzer"
      })
  void takesNothingElseForOne(String word) {
    assertThat(meant(word, WITH_PLURAL)).isEqualTo(Trie.NONE);
  }

  @Test
  void prefersAnOrdinaryWordThatDiffersInNoMore() {
    assertThat(meant("grxmpel", RULES)).isEqualTo(Trie.NONE);
  }

  private static int meant(String word, SmallRules rules) {
    return new Misspellings(FoldedText.of(word), rules.lexicon()).meant(0, word.length());
  }
}
