package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Phuk Nguyen,0,true",
    "Tran Phuk,1,true",
    "Phuk,0,false",
    "Phuk nguyen,0,false",
    "PHUK Nguyen,0,false",
    "Phuk The,0,false",
    "'Phuk, Nguyen',0,false"
  })
  void takesAWordForAPersonsBesideAnotherPartOfTheName(String text, int word, boolean person) {
    assertThat(new Names(MatchingRules.hits(text)).isOfPerson(word)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource({
    "Randy,0,true",
    "randy,0,false",
    "RANDY,0,false",
    "the Randy,1,true",
    "Hat. Randy the,1,false",
    "Hat. Randy The,1,true",
    "Wanzer,0,false"
  })
  void takesAnAmbiguousWordForANameWhereItStandsAsOne(String text, int word, boolean name) {
    Hits hits = MatchingRules.hits(text);

    assertThat(new Names(hits).isFirstOfAllName(hits.known(word), word)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"we met Phuk Nguyen,0", "phuk you,1", "we met Randy here,0", "a randy hat,1"})
  void sparesNamesAndNothingElse(String text, int found) {
    assertThat(RULES.found(text)).hasSize(found);
  }
}
