package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

  @ParameterizedTest
  @CsvSource({
    "\\u0066,0,f,6",
    "\\U0066,0,f,6",
    "\\x66,0,f,4",
    "\\X4B,0,K,4",
    "%66,0,f,3",
    "x%66,1,f,3",
    "%66%75,3,u,3",
    "\\u00e9,0,é,6",
    "\\u05d0,0,א,6",
    "\\u0663,0,٣,6"
  })
  void readsTheLetterAndItsLength(String text, int at, char letter, int length) {
    long read = Escapes.read(text, at);

    assertThat((char) read).isEqualTo(letter);
    assertThat(read >>> 32).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "\\,0",
    "\\n,0",
    "\\u006,0",
    "\\u00g6,0",
    "\\u0031,0",
    "\\u0020,0",
    "\\x3,0",
    "\\x31,0",
    "\\xe9,0",
    "%,0",
    "%6,0",
    "%6x,0",
    "%31,0",
    "%E9,0",
    "50%66,2",
    "5%66,1",
    "%5%66,2"
  })
  void readsNothingWhereThereIsNoLetter(String text, int at) {
    assertThat(Escapes.read(text, at)).isZero();
  }
}
