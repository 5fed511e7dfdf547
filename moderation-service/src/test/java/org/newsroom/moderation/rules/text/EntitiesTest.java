package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&#102;                            | f  | 5",
        "&#102 and                         | f  | 4",
        "&#x66;                            | f  | 5",
        "&#X66g                            | f  | 4",
        "&#00000000102;                    | f  | 13",
        "&#x1F600;                         | 😀 | 8",
        "&#33!                             | !  | 3",
        "&amp;                             | &  | 4",
        "&eacute;                          | é  | 7",
        "&Eacute;                          | É  | 7",
        "&CounterClockwiseContourIntegral; | ∳  | 32"
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void readsTheCharacterAndItsLength(String text, String character, int length) {
    long read = Entities.read(text, 1);

    assertThat(Character.toString((int) read)).isEqualTo(character);
    assertThat(read >>> 32).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "& ",
        "&;",
        "&#",
        "&#;",
        "&#x;",
        "&#xg;",
        "&#0;",
        "&#9 ",
        "&#x110000;",
        "&#99999999999;",
        "&#000000000000000102;",
        "&#٣;",
        "&amp",
        "&amp and",
        "&unheardOf;",
        "&é;",
        "&NotEqualTilde;",
        "&CounterClockwiseContourIntegrall;"
      })
  void readsNothingWhereThereIsNoReference(String text) {
    assertThat(Entities.read(text, 1)).isZero();
  }
}
