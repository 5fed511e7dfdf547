package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpithetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody stops the thief Roe         | STRONG",
        "Nobody likes Roe, the thief        | STRONG",
        "It is not Roe, the thief           | MILD",
        "Roe is not the thief               | MILD",
        "Not a thief Roe said               | MILD"
      })
  void isNotTouchedByWhatTheSentenceDenies(String text, String grade) {
    assertThat(AccusationRules.grade(text)).isEqualTo(grade);
  }
}
