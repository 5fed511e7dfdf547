package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "kіll аll thе muѕlіmѕ,kill all the muslims",
    "Ⲕіll аll,kill all",
    "hellο wοrld,hello world",
    "дурaк пoлный,дурак полныи",
    "вас надo рaсстрелять,вас надо расстрелять",
    "moре и cад,море и сад",
  })
  void writesAWordOfTwoScriptsInOne(String source, String read) {
    assertThat(FoldedText.of(source).text()).isEqualTo(read);
  }

  @Test
  void writesWordsOfTheOtherScriptAloneToo() {
    assertThat(FoldedText.of("gаs thе сор").text()).isEqualTo("gas the cop");
    assertThat(FoldedText.of("שלומ gаs сор").text()).isEqualTo("שלומ gas cop");
    assertThat(FoldedText.of("the сор, и так").text()).isEqualTo("the сор, и так");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кот и рак",
        "vitamin с",
        "5 μm",
        "iphone'ом и 3дом",
        "my вася said so",
        "וwhatsapp",
        "t-shirtы"
      })
  void leavesWhatLooksLikeNoOtherWord(String source) {
    assertThat(FoldedText.of(source).text()).isEqualTo(source);
  }

  @Test
  void keepsThePlacesOfTheLetters() {
    FoldedText text = FoldedText.of("A kіll");

    assertThat(text.from(3)).isEqualTo(3);
    assertThat(text.to(3)).isEqualTo(4);
  }
}
