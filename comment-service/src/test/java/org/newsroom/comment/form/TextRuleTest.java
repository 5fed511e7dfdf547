package org.newsroom.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

  private static final String TRAIN = "\uD83D\uDE82";

  private final TextRule text = new TextRule(10, true);
  private final TextRule name = new TextRule(10, false);

  @Test
  void trimsAndComposes() {
    assertThat(text.check(" \n e\u0301\r\nx\u00A0\u3000").text()).isEqualTo("\u00e9\nx");
  }

  @Test
  void countsCodePointsAfterComposing() {
    assertThat(text.check(TRAIN.repeat(10)).fault()).isNull();
    assertThat(text.check("e\u0301".repeat(10)).fault()).isNull();
    assertThat(text.check(" ".repeat(50) + "x".repeat(10) + " ".repeat(50)).fault()).isNull();
    assertThat(text.check(TRAIN.repeat(11)).fault()).contains("at most 10");
    assertThat(text.check("x".repeat(11)).fault()).contains("at most 10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום עולם",
        "👨‍👩‍👧‍👦",
        "a\nb",
        "한글",
        "ไทย",
        "e\u0301",
        "\u200Fשלום",
        "\uE000",
        "\u4E2D文",
        "!"
      })
  void takesWhatPeopleWrite(String written) {
    assertThat(text.check(written).fault()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\u00A0",
        "\u200B\u200D",
        "\u3164",
        "\u2800",
        "\u0301",
        "\uFE0F",
        "\u2066"
      })
  void refusesWhatNobodyCanSee(String blank) {
    assertThat(text.check(blank).fault()).isEqualTo("must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"0000", "000D", "001B", "007F", "0085", "009F", "D800", "DFFF", "FFFE", "FDD0"})
  void refusesWhatIsNoCharacterOfAText(String codePoint) {
    String written = "a" + (char) Integer.parseInt(codePoint, 16) + "b";

    assertThat(text.check(written).fault()).contains("U+" + codePoint);
    assertThat(name.check(written).fault()).contains("U+" + codePoint);
  }

  @Test
  void refusesHalfASurrogatePairAtTheEnd() {
    assertThat(text.check("a\uD83D").fault()).contains("unpaired surrogate U+D83D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\u2028b", "a\u2029b", "a\u202Eb", "a\u2066b"})
  void keepsANameOnOneReadableLine(String written) {
    assertThat(name.check(written).fault()).isNotNull();
  }

  @Test
  void refusesWhatIsMissing() {
    assertThat(text.check(null).fault()).isEqualTo("is required");
  }

  @Test
  void refusesPilesOfMarks() {
    assertThat(new TextRule(4000, true).check("z" + "\u0301".repeat(31)).fault())
        .contains("combining marks");
    assertThat(new TextRule(4000, true).check("z" + "\u0301".repeat(30)).fault()).isNull();
  }

  /** In quadratic time it would take hours. */
  @Test
  @Timeout(300)
  void takesLinearTimeForHostileText() {
    String piles = ("\u0301\u0316".repeat(15) + "x").repeat(200_000);

    assertThat(new TextRule(4000, true).check(piles).fault()).isNotNull();
  }
}
