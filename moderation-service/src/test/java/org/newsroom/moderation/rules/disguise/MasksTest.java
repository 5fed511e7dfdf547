package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

class MasksTest {

  @ParameterizedTest
  @CsvSource({
    "f*ck,1", "f•ck,1", "f█ck,1", "f×ck,1", "f@#k,1", "f@#k,2", "f--k,1", "f--k,2", "f___,3",
    "f..k,1", "f..k,2"
  })
  void standForAnyLetter(String text, int at) {
    assertThat(Masks.isStar(FoldedText.of(text), 0, at)).isTrue();
    assertThat(Masks.mayBeStar(FoldedText.of(text), at)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "f#ck,1",
    "f-ck,1",
    "f.ck,1",
    "fu--ck,2",
    "f..,1",
    "f..,2",
    "f.. ck,2",
    "--ck,0",
    "f~~k,1",
    "fuck,1",
    "f1ck,1",
    "f!!k,1"
  })
  void standForNoOtherLetter(String text, int at) {
    assertThat(Masks.isStar(FoldedText.of(text), 0, at)).isFalse();
  }

  @Test
  void dashesCountFromWhereTheStretchBegins() {
    FoldedText text = FoldedText.of("x f--k");

    assertThat(Masks.isStar(text, 2, 3)).isTrue();
    assertThat(Masks.isStar(text, 0, 3)).isFalse();
  }

  /** What may be a star somewhere is never less than what is one there. */
  @Test
  void neverDeniesAStar() {
    for (String sign : "* @ # $ % & ^ - _ . • ∗ ✱ × ▀ ■ ◿ ~ ! a 1".split(" ")) {
      FoldedText text = FoldedText.of("f" + sign.repeat(2) + "k");
      for (int at = 0; at < text.length(); at++) {
        assertThat(!Masks.isStar(text, 0, at) || Masks.mayBeStar(text, at)).as(sign).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "#,true", "-,true", ".,true", "_,true", "%,true", "@,true", "→,true", "☠,true", "!,false",
    "*,false", "a,false", "1,false", "é,false"
  })
  void mayStandForAVowel(char sign, boolean vowel) {
    assertThat(Masks.isWeak(sign)).isEqualTo(vowel);
    assertThat(Masks.mayBeVowel(sign)).isEqualTo(vowel);
  }

  @ParameterizedTest
  @CsvSource({
    "f🔥ck,1,true",
    "f🔥,1,false",
    "f🔥 k,1,false",
    "f👍🏽k,1,true",
    "f*k,1,false",
    "fuk,1,false"
  })
  void picturesMaskInsideAWord(String text, int at, boolean inside) {
    FoldedText folded = FoldedText.of(text);

    assertThat(Masks.isPictureInside(folded, at, folded.length())).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"a🔥b,1,3", "a👍🏽b,1,3", "a🔥🔥🔥b,1,5", "a*b,1,2", "a🔥,1,3"})
  void picturesEndBehindASecondOne(String text, int at, int end) {
    FoldedText folded = FoldedText.of(text);

    assertThat(Masks.mayBeVowel(folded.charAt(at)) || folded.charAt(at) == '*').isTrue();
    assertThat(Masks.endOfPicture(folded, at, folded.length())).isEqualTo(end);
  }
}
