package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvasionsTest {

  @ParameterizedTest
  @CsvSource({
    "bitch, btch",
    "wanker, wnkr wnker wankr",
    "idiot, idt idot idit",
    "gym, gym",
    "a, a"
  })
  void leavesOutVowelsButTheFirstLetter(String word, String evasions) {
    assertThat(Evasions.withoutVowels(word)).containsExactly(evasions.split(" "));
  }

  @Test
  void spellsBackwards() {
    assertThat(Evasions.reversed("bitch")).isEqualTo("hctib");
  }
}
