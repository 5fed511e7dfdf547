package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe is not a thief",
        "Roe never was a thief",
        "That Roe is a thief is false",
        "Roe is a thief? That's a lie.",
        "Roe is a thief? It is not true.",
        "Roe robbed nobody",
        "Roe lied to nobody"
      })
  void knowsADenial(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("MILD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe is not only a thief",
        "Nobody doubts it. Roe is a thief",
        "Roe is a thief, isn't she",
        "Roe is a thief? It is true.",
        "Roe is a thief? That's a lie. More to come.",
        "Roe a thief? That's a lie.",
        "Roe lied. It is not true."
      })
  void takesNothingElseForADenial(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("STRONG");
  }

  @Test
  void takesOffWeightAndGrades() {
    assertThat(AccusationRules.findings("Roe is not a thief"))
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(0.6 * 0.3));
  }
}
