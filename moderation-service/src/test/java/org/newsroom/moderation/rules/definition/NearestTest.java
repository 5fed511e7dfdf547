package org.newsroom.moderation.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "denial, denial, 0",
    "denail, denial, 1",
    "dnial, denial, 1",
    "denials, denial, 1",
    "deniel, denial, 1",
    "dneail, denial, 2",
    "copula, copula, 0",
    "'', of, 2",
    "of, '', 2",
    "abc, xyz, 3"
  })
  void countsMistakes(String one, String other, int mistakes) {
    assertThat(Nearest.mistakes(one, other)).isEqualTo(mistakes);
    assertThat(Nearest.mistakes(other, one)).isEqualTo(mistakes);
  }

  @ParameterizedTest
  @CsvSource({
    "denail, ; did you mean 'denial'?",
    "denyal, ; did you mean 'denial'?",
    "oof, ; did you mean 'of'?",
    "others-deed, ; did you mean 'other-deed'?",
    "weather, ''",
    "xy, ''"
  })
  void asksForTheNearestNameIfOneIsNear(String misspelt, String question) {
    assertThat(Nearest.question(misspelt, List.of("denial", "of", "other-deed", "deed")))
        .isEqualTo(question);
  }

  @Test
  void everyListIsToldByItsNameAndNoOther() {
    assertThat(ListName.allInPacks()).doesNotHaveDuplicates().contains("pronoun-of-person");
    assertThat(ListName.of("other-deed")).isEqualTo(ListName.OTHER_DEED);
    assertThat(ListName.of("OTHER_DEED")).isNull();
    assertThat(ListName.of("other_deed")).isNull();
  }
}
