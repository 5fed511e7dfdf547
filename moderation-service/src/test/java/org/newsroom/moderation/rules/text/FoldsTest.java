package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldsTest {

  @ParameterizedTest
  @ValueSource(ints = {'Ａ', 'é', 'ß', 'ﬁ', '\u200B', 0x1F600, 0x1D4EF, 0xE0066, 0x2F800})
  void saysTheSameWhenAskedAgain(int codePoint) {
    String first = Folds.of(codePoint);

    assertThat(Folds.of(codePoint)).isEqualTo(first);
  }

  @Test
  void tellsNothingOneAndSeveralCharsApart() {
    for (int codePoint = 0x80; codePoint < 0x20000; codePoint++) {
      String folded = Folds.of(codePoint);
      int expected = folded.isEmpty() ? 0 : folded.length() == 1 ? folded.charAt(0) : -1;
      assertThat(Folds.single(codePoint)).as("%x", codePoint).isEqualTo(expected);
    }
  }

  /** The words of a rule set are folded once, and have to be found in texts nevertheless. */
  @Test
  void leavesNoCapitalsAndNoSignsThatNobodySees() {
    for (int codePoint = 0x80; codePoint < 0x20000; codePoint++) {
      for (char c : Folds.of(codePoint).toCharArray()) {
        boolean invisible =
            UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK || c == '\u200B';
        assertThat(invisible || c >= 'A' && c <= 'Z').as("%x", codePoint).isFalse();
      }
    }
  }

  @Test
  void knowsLettersThatAreTurned() {
    assertThat("ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ".chars()).allMatch(Folds::isTurned);
    assertThat("abcéжא".chars()).noneMatch(Folds::isTurned);
    assertThat(Folds.isTurned(0x1F600)).isFalse();
  }
}
