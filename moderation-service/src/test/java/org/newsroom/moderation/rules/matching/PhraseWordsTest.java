package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Tokens;

class PhraseWordsTest {

  @ParameterizedTest
  @CsvSource({
    "du1l day,du1l day",
    "dull d4y,dull d4y",
    "dull d@y,dull d@y",
    "d*ll d@y,d*ll d@y",
    "duuuull dayyy,duuuull dayyy",
    "what a d u l l day,d u l l day",
    "d.u.l.l d-a-y,d.u.l.l d-a-y",
    "du.ll day,du.ll day",
    "so l0ng a yuuuck,yuuuck"
  })
  void findsPhrasesWhoseWordsAreDisguised(String text, String covered) {
    assertThat(RULES.match(text).found())
        .filteredOn(match -> match.rule().id().equals("phrase"))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(text.substring(match.hit().begin(), match.hit().end())).isEqualTo(covered);
              assertThat(match.hit().doubt()).isEqualTo(Doubt.NEAR);
            });
  }

  @Test
  void readsAWordHoweverLongItIsDrawnOut() {
    assertThat(RULES.found("d" + "u".repeat(10_000) + "ll day")).hasSize(1);
  }

  @Test
  void isCertainWhereNoWordOfThePhraseIsDisguised() {
    assertThat(RULES.match("a dull day, a f1ne king").found())
        .singleElement()
        .satisfies(match -> assertThat(match.hit().doubt()).isEqualTo(Doubt.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d**l day",
        "d*1l*d day",
        "duull day",
        "d ull day",
        "du1l. d4y",
        "https://du1l.example.org day",
        "d1 day",
        "1111 days"
      })
  void takesNothingElseForAPhrase(String text) {
    assertThat(RULES.match(text).found()).isEmpty();
  }

  @Test
  void letsAWordInPiecesCountAsOne() {
    Tokens tokens = RULES.match("so d*ll d*ll d*ll yuck").tokens();

    assertThat(tokens.size()).isEqualTo(8);
    assertThat(RULES.found("so d*ll d*ll d*ll yuck")).contains("phrase: yuck");
    assertThat(RULES.found("so d*ll d*ll d*ll dull yuck")).doesNotContain("phrase: yuck");
  }
}
