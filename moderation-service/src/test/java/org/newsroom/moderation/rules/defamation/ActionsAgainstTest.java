package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsAgainstTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe jailed the thief",
        "Roe put a thief behind bars",
        "Roe wants laws on the thief"
      })
  void sparesWhoActsAgainstAThief(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe was jailed, the thief",
        "Roe put us to shame, the thief",
        "Roe fights us, the thief",
        "Roe: jailed the thief"
      })
  void accusesWhoIsActedAgainst(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("STRONG");
  }
}
