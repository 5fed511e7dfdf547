package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.training.Rows.row;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"none-stated", "CC-BY-NC-SA-4.0", "CC-BY-SA-3.0", "Apache-2.0/CC-BY-SA-3.0", ""})
  void learnsNothingFromRowsThatMayNotTrain(String licence) {
    assertThat(examples(row("you fool", true, licence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIT", "CC0", "CC0-1.0", "CC-BY-4.0", "Apache-2.0"})
  void learnsFromPermissivelyLicensedRows(String licence) {
    assertThat(examples(row("you fool", true, licence)))
        .singleElement()
        .matches(Example::toxic)
        .extracting(Example::text)
        .isEqualTo("you fool");
  }

  @Test
  void learnsThatAMarkedTextIsCivilWhereItIsNotMarked() {
    String text = "The harbour opens today. What a fool the mayor is!";
    int from = text.indexOf("fool");

    List<Example> examples =
        examples(row(text, true, "MIT", new LabelledRow.Span(from, from + "fool".length())));

    assertThat(examples).anyMatch(e -> !e.toxic() && e.text().equals("The harbour opens today."));
    assertThat(examples).anyMatch(e -> e.toxic() && e.text().equals("What a fool the mayor is!"));
    assertThat(examples).noneMatch(e -> !e.toxic() && e.text().contains("fool"));
    assertThat(examples).extracting(Example::group).containsOnly("id of " + text);
  }

  private static List<Example> examples(LabelledRow row) {
    return Examples.of(List.of(row), UnaryOperator.identity());
  }
}
