package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {

  @ParameterizedTest
  @CsvSource({
    "a,true,false",
    "É,true,false",
    "ש,true,false",
    "ж,true,false",
    "ب,true,false",
    "卂,true,false",
    "7,false,true",
    "٧,false,true",
    "_,false,false",
    "·,false,false",
    "²,false,false",
    "\u0301,false,false",
    "\uD83D,false,false"
  })
  void tellsLettersAndDigits(char c, boolean letter, boolean digit) {
    assertThat(Chars.isLetter(c)).isEqualTo(letter);
    assertThat(Chars.isDigit(c)).isEqualTo(digit);
    assertThat(Chars.isLetterOrDigit(c)).isEqualTo(letter || digit);
  }

  @ParameterizedTest
  @CsvSource({
    "A,true,false",
    "a,false,true",
    "Ж,true,false",
    "ж,false,true",
    "ß,false,true",
    "א,false,false",
    "3,false,false",
    "\uD835\uDC05,true,false",
    "\uD835\uDC1F,false,true",
    "\uD83D\uDE00,false,false"
  })
  void tellsCapitalsAndSmallLetters(String letter, boolean capital, boolean small) {
    assertThat(Chars.isCapital(letter.codePointAt(0))).isEqualTo(capital);
    assertThat(Chars.isSmall(letter.codePointAt(0))).isEqualTo(small);
  }

  @Test
  void findsRunsOfLettersAndNumbers() {
    assertThat(Chars.words("Jean-Luc o'Neill, the 2nd ½ Ⅳ 𝓯 (שרה)", '\''))
        .isEqualTo(List.of("Jean", "Luc", "o'Neill", "the", "2nd", "½", "Ⅳ", "𝓯", "שרה"));
    assertThat(Chars.words("a-b_c", '-')).isEqualTo(List.of("a-b", "c"));
  }

  @Test
  void findsNoWordsWhereThereAreNone() {
    assertThat(Chars.words("", '\'')).isEmpty();
    assertThat(Chars.words(" .,😀\n", '\'')).isEmpty();
  }
}
