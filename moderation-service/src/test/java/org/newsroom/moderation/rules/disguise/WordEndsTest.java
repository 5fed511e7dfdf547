package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class WordEndsTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(Map.of(Kind.STEM, "frak", Kind.GRAVE, "noodle", Kind.AMBIGUOUS, "gorram"));
  private static final int DIGIT = Distortion.plus(Distortion.NONE, Distortion.DIGIT);

  @ParameterizedTest
  @CsvSource({
    "noodle,6",
    "noodle you,6",
    "'noodle\nyou',6",
    "noodle!!!,6",
    "noodle.,6",
    "'noodle,you',6",
    "noodle-you,6",
    "noodle?you,6",
    "noodle$you,6"
  })
  void aPlainWordEndsBeforeAnySign(String text, int end) {
    assertThat(ends(text, "noodle", Distortion.NONE, end, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"noodles,6", "noodle2,6", "noodleש,6"})
  void noWordEndsBeforeALetterOrDigit(String text, int end) {
    assertThat(ends(text, "noodle", Distortion.NONE, end, false)).isFalse();
    assertThat(ends(text, "noodle", DIGIT, end, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "n0odle you,6,true",
    "n0odle!!!,6,true",
    "'n0odle,you',6,true",
    "n0odle?you,6,true",
    "n0odle-you,6,false",
    "n0odle$you,6,false",
    "n0odle$ you,6,true",
    "n0odle!you,6,true"
  })
  void aDisguisedWordDoesNotEndBeforeSignsThatGoOnWithIt(String text, int end, boolean ends) {
    assertThat(ends(text, "noodle", DIGIT, end, false)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "gorram,6,true",
    "gorram you,6,true",
    "gorram!,6,true",
    "gorram?you,6,false",
    "gorram!you,6,false",
    "gorram<you,6,false",
    "gorram-you,6,false",
    "'gorram,you',6,true"
  })
  void anAmbiguousWordDoesNotEndWhereItIsCutOff(String text, int end, boolean ends) {
    assertThat(ends(text, "gorram", Distortion.NONE, end, false)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "f r a k,frak,7,true",
    "f r a k s,frak,7,true",
    "n o o d l e,noodle,11,true",
    "n o o d l e !,noodle,11,false",
    "n o o d l e s,noodle,11,false"
  })
  void oneThatIsSpelledOutEndsWhereTheLettersDoUnlessItIsAStem(
      String text, String word, int end, boolean ends) {
    assertThat(ends(text, word, DIGIT, end, true)).isEqualTo(ends);
  }

  private static boolean ends(String source, String word, int effort, int end, boolean spaced) {
    FoldedText text = FoldedText.of(source);
    WordEnds ends = new WordEnds(text, LEXICON, Lookalikes.latin(), text.length(), spaced);
    return ends.endsWord(end, LEXICON.vocabulary().find(word, 0, word.length()), effort);
  }
}
