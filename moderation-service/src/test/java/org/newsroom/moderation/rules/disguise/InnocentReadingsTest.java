package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class InnocentReadingsTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(
          Map.of(
              Kind.STEM, "frak",
              Kind.GRAVE, "buckfist borkum",
              Kind.INNOCENT, "fritter",
              Kind.ORDINARY, "fork corkum fronts forms burgum backlist batch"));

  @ParameterizedTest
  @CsvSource({
    "frak,NONE",
    "fr4k,NONE",
    "f**k,NEAR",
    "fr*k,NEAR",
    "f***,SLIGHT",
    "*r*k,NEAR",
    "*rak,NEAR",
    "b*ckf*st,NEAR",
    "b**k**st,SLIGHT",
    "b••k••st,STRONG",
    "b*r*um,SLIGHT",
    "b•r•um,STRONG",
    "*orkum,STRONG",
    "borku*,NEAR",
    "bo.r.kum,NEAR"
  })
  void doubtsAWordThatAnOrdinaryOneMayBeAsWell(String source, Doubt doubt) {
    FoldedText text = FoldedText.of(source);
    Disguises.Match match =
        new Disguises(text, LEXICON).at(0, text.length(), false, Lookalikes.latin());

    assertThat(match).isNotNull();
    assertThat(match.doubt()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource({"Phrak,SLIGHT", "phrak,NEAR", "PHRAK,NEAR", "PhraK,NEAR"})
  void doubtsWhatSoundsLikeAWordAndIsWrittenAsAName(String source, Doubt doubt) {
    int effort = Distortion.plus(Distortion.NONE, Distortion.SOUND);

    assertThat(readings(source).about(word("frak"), 0, 5, effort)).isEqualTo(doubt);
  }

  @Test
  void doubtsAnEvasionThatIsAnOrdinaryWordWithoutItsVowels() {
    Lexicon words = SmallLexicon.of(Map.of(Kind.STEM, "bitch", Kind.ORDINARY, "batch"));
    InnocentReadings readings = new InnocentReadings(FoldedText.of("btch"), words);
    int evasion = words.vocabulary().find("btch", 0, 4);

    assertThat(readings.about(evasion, 0, 4, Distortion.NONE)).isEqualTo(Doubt.SLIGHT);
  }

  @Test
  void countsItsSteps() {
    InnocentReadings readings = readings("b**k**st");
    int effort = Distortion.NONE;
    for (int star = 0; star < 4; star++) {
      effort = Distortion.plus(effort, Distortion.STAR);
    }

    readings.about(word("buckfist"), 0, 8, effort);
    assertThat(readings.steps()).isPositive();

    readings.about(word("frak"), 0, 8, Distortion.NONE);
    assertThat(readings.steps()).isZero();
  }

  private static InnocentReadings readings(String source) {
    return new InnocentReadings(FoldedText.of(source), LEXICON);
  }

  private static int word(String word) {
    return LEXICON.vocabulary().find(word, 0, word.length());
  }
}
