package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

class DrawnLetterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      value = {
        "() o",
        "[] o",
        "|) d",
        "|< k",
        "/\\ a",
        "\\/ v",
        "\\/ u",
        "|_| u",
        "|-| h",
        "}{ h",
        "|= f",
        "|\\| n",
        "/\\/ n",
        "|v| m",
        "|\\/| m",
        "\\/\\/ w",
        "vv w",
        "|3 b",
        "|> p",
        "|2 r",
        "-|- t",
        "'][' t",
        "|_ l",
        "][ i",
        "_| j",
        ">< x",
        "`/ y",
        "[- e",
        "(; g"
      })
  void knowsSignsThatDrawALetter(String signs, char letter) {
    assertThat(DrawnLetter.startingWith(signs.charAt(0))).contains(new DrawnLetter(signs, letter));
  }

  @ParameterizedTest
  @CsvSource({"a", "z", "1", "é", "卂", "*"})
  void knowsNoneThatBeginWith(char first) {
    assertThat(DrawnLetter.startingWith(first)).isEmpty();
  }

  @Test
  void standsWhereAllItsSignsStand() {
    DrawnLetter u = new DrawnLetter("|_|", 'u');
    FoldedText text = FoldedText.of("f|_|ck |_ |");

    assertThat(List.of(1, 7)).map(at -> u.standsAt(text, at)).containsExactly(true, false);
  }
}
