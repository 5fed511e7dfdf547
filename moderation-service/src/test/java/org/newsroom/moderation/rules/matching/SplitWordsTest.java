package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.lexicon.Doubt;

class SplitWordsTest {

  @ParameterizedTest
  @CsvSource({
    "you wan zer,word: wan zer",
    "you wanz er,word: wanz er",
    "bl orf,stem: bl orf",
    "w anzer,word: w anzer",
    "wa nz er,word: wa nz er"
  })
  void findsWordsThatBlanksCutUp(String text, String match) {
    assertThat(RULES.found(text)).containsExactly(match);
  }

  @Test
  void findsAWordThatAHyphenAtTheEndOfALineCutsUp() {
    assertThat(RULES.found("wan-\nzer")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wan, zer", "wan zer-ized", "y uck", "wan  zer"})
  void sparesWhatBlanksDoNotCutUp(String text) {
    assertThat(RULES.found(text)).isEmpty();
  }

  @Test
  void doubtsHalvesThatAreWrittenAsNames() {
    assertThat(doubt("Wan Zer")).isEqualTo(Doubt.SLIGHT);
    assertThat(doubt("wan zer")).isEqualTo(Doubt.NEAR);
  }

  private static Doubt doubt(String text) {
    return RULES.match(text).found().get(0).hit().doubt();
  }
}
