package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @Test
  void keepsTheSource() {
    FoldedText text = FoldedText.of("So <b>Ｆine</b>");

    assertThat(text.source()).isEqualTo("So <b>Ｆine</b>");
    assertThat(text.text()).isEqualTo("so fine").isEqualTo(text.toString());
    assertThat(text.length()).isEqualTo(7);
    assertThat(text.subSequence(3, 5)).isEqualTo("fi");
  }

  @Test
  void isEmptyWhereNothingIsSeen() {
    assertThat(FoldedText.of("").length()).isZero();
    assertThat(FoldedText.of("\u200B<b></b>\u0301").length()).isZero();
  }

  /** A mark behind a picture or a ligature belongs to all of it, and is given to its last char. */
  @ParameterizedTest
  @ValueSource(strings = {"👍\u200D", "ﬁ\u0301"})
  void givesAMarkToTheLastCharOfSeveral(String source) {
    FoldedText text = FoldedText.of(source);

    assertThat(text.length()).isEqualTo(2);
    assertThat(text.from(0)).isZero();
    assertThat(text.from(1)).isZero();
    assertThat(text.to(1)).isEqualTo(source.length());
  }

  @ParameterizedTest
  @CsvSource({"A,true", "É,true", "Ф,true", "Σ,true", "a,false", "1,false", "א,false", "ф,false"})
  void knowsCapitals(String letter, boolean capital) {
    assertThat(FoldedText.of("<i>" + letter).isCapital(0)).isEqualTo(capital);
  }

  @ParameterizedTest
  @CsvSource({"ʞɔnɟ,true", "ʇᴉɥs,true", "word,false", "wörd,false", "слово,false"})
  void knowsTextsUpsideDown(String source, boolean upsideDown) {
    assertThat(FoldedText.of(source).isUpsideDown()).isEqualTo(upsideDown);
  }

  @Test
  void comparesItsStretches() {
    FoldedText text = FoldedText.of("No no NÖ now");

    assertThat(text.isSame(0, 2, 3, 5)).isTrue();
    assertThat(text.isSame(0, 2, 6, 8)).isTrue();
    assertThat(text.isSame(0, 2, 9, 12)).isFalse();
    assertThat(text.isSame(0, 2, 1, 3)).isFalse();
  }

  @Test
  void doesNotGrowBeyondTwiceItsSource() {
    String source = "\uFDFA".repeat(10_000);

    FoldedText text = FoldedText.of(source);

    assertThat(text.length()).isBetween(source.length(), 2 * (source.length() + 100));
    assertThat(text.to(text.length() - 1)).isLessThanOrEqualTo(source.length());
  }

  @Test
  void foldsTheSameAgain() {
    String source = "ﬁ é &amp; <b>Ⅷ</b> 😀 ßẞ لا";

    assertThat(FoldedText.of(source).text()).isEqualTo(FoldedText.of(source).text());
    assertThat(FoldedText.of(FoldedText.of(source).text()).text())
        .isEqualTo(FoldedText.of(source).text());
  }
}
