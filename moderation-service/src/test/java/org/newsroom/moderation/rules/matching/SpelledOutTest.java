package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledOutTest {

  @ParameterizedTest
  @CsvSource({
    "you b l o r f,stem: b l o r f",
    "w a n z e r,word: w a n z e r",
    "w.a n-z e r,word: w.a n-z e r",
    "B  L  O  R  F,stem: B  L  O  R  F",
    "u w a n z e r,word: w a n z e r",
    "b 🔥 l 🔥 o 🔥 r 🔥 f,stem: b 🔥 l 🔥 o 🔥 r 🔥 f"
  })
  void findsWordsWhoseLettersStandApart(String text, String match) {
    assertThat(RULES.found(text)).containsExactly(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b l", "w a n z", "x w a n z e r", "b l o      r f", "h a t"})
  void sparesLettersThatMakeNoWord(String text) {
    assertThat(RULES.found(text)).isEmpty();
  }
}
