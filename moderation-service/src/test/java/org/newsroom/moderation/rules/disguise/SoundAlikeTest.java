package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

class SoundAlikeTest {

  @ParameterizedTest
  @CsvSource({
    "y,i",
    "z,s",
    "v,u",
    "q,ck",
    "x,ck cks",
    "k,c ck",
    "c,ck",
    "o,u",
    "p,f",
    "a,''",
    "b,''",
    "я,''"
  })
  void knowsWhatASpellingSoundsLike(char first, String letters) {
    assertThat(SoundAlike.startingWith(first))
        .extracting(SoundAlike::letters)
        .containsExactly(letters.isEmpty() ? new String[0] : letters.split(" "));
  }

  @Test
  void soundsOtherwiseAtTheEnd() {
    assertThat(SoundAlike.ending()).isEqualTo(new SoundAlike("a", "er"));
    assertThat(SoundAlike.ending().last()).isEqualTo('r');
  }

  @ParameterizedTest
  @CsvSource({"ph,f,true", "k,c,true", "k,ck,false", "c,ck,false", "z,s,false", "oo,u,false"})
  void onlySomeBeginAWord(String spelling, String letters, boolean begins) {
    assertThat(new SoundAlike(spelling, letters).mayBegin()).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({"phone,0,5,true", "pone,0,4,false", "xph,1,3,true", "xph,1,2,false", "xp,1,2,false"})
  void standsWhereAllOfItStands(String text, int at, int limit, boolean stands) {
    assertThat(new SoundAlike("ph", "f").standsAt(FoldedText.of(text), at, limit))
        .isEqualTo(stands);
  }
}
