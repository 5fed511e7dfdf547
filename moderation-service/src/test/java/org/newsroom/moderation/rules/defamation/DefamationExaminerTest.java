package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefamationExaminerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe is a thief                            | STRONG",
        "A thief was caught                        | none",
        "I met Roe. He is a thief                  | STRONG",
        "I met Roe. What a thief                   | none",
        "He came. I met Roe. A thief               | none",
        "Everybody says that Roe is a thief        | MODERATE",
        "\"Roe is a thief\" was on the wall        | MODERATE",
        "Allegedly Roe is not a thief              | MILD"
      })
  void gradesAnAccusationByWhatIsSaidAroundIt(String text, String grade) {
    assertThat(AccusationRules.grade(text)).isEqualTo(grade);
  }
}
