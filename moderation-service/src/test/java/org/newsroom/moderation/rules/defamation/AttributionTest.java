package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe is a thief",
        "Jane Roe, who met my uncle, is a thief",
        "Roe and her friends is a thief",
        "a thief like Roe",
        "stop the thief Roe",
        "Roe robbed us",
        "Roe in my opinion is a thief",
        "The mayor, Jane Roe, is a thief"
      })
  void takesAnAccusationForOneOfThePersonNamed(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("STRONG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe never said that my uncle is a thief",
        "Roe thinks that the cook is a thief",
        "Roe's cook is a thief",
        "the cook of Roe is a thief",
        "somebody robbed Roe",
        "My neighbour is a thief"
      })
  void takesAnAccusationForOneOfAnother(String text) {
    assertThat(AccusationRules.grade(text)).isEqualTo("none");
  }
}
