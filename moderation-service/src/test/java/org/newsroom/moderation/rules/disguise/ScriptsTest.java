package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;

class ScriptsTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(Map.of(Kind.STEM, "frak", Kind.GRAVE, "нуда сорока cope"));

  @ParameterizedTest
  @CsvSource({
    "frak,frak",
    "frаk,frak",
    "ʞɐɹɟ,karf",
    "нуда,нуда",
    "нyдa,нуда",
    "нуд@,нуда",
    "сор0ка,сорока",
    "s0r0k@,''",
    "нуuда,''"
  })
  void readsAWordInItsScript(String source, String word) {
    assertThat(walk(source, 0)).isEqualTo(word);
  }

  @Test
  void readsARussianWordInARussianTextAsNoEnglishOne() {
    assertThat(walk("соре будет завтра", 0)).isEmpty();
    assertThat(walk("соре is what it says here", 0)).isEqualTo("cope");
    assertThat(walk("cоре будет завтра", 0)).isEmpty();
    assertThat(walk("cоре is what it says here", 0)).isEqualTo("cope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f r a k", "н у д а", "н у д @"})
  void readsLettersAcrossBlanks(String source) {
    FoldedText text = FoldedText.of(source);
    Scripts scripts = new Scripts(text, new Disguises(text, LEXICON));

    assertThat(scripts.walk(0, text.length())).isNull();
    assertThat(scripts.walkSpelledOut(0, text.length()))
        .extracting(Disguises.Match::end)
        .isEqualTo(text.length());
  }

  private static String walk(String source, int from) {
    FoldedText text = FoldedText.of(source);
    Disguises disguises = new Disguises(text, LEXICON);
    Disguises.@Nullable Match match = new Scripts(text, disguises).walk(from, text.length());
    return match == null ? "" : LEXICON.word(match.word());
  }
}
