package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;

/**
 * An effort is written as one capital per step: letter L, look-alike A, digit D, sign S, repetition
 * R, gap G, star M, weak mask W, swap X, sound O, twin T.
 */
class PlausibilityTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(
          Map.of(
              Kind.STEM, "frak glimp",
              Kind.GRAVE, "pox crud buckfist",
              Kind.AMBIGUOUS, "gorram",
              Kind.MILD, "noodle bozo",
              Kind.INNOCENT, "frack gilded",
              Kind.PLAIN, "ноль"));

  private final Plausibility plausibility = new Plausibility(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "frak,LLLL,true",
    "frak,LLAL,true",
    "frak,AAAA,true",
    "frak,LLDL,true",
    "frak,DDDL,true",
    "frak,SSSS,false",
    "frak,DDDD,false",
    "frak,LRRRRLLL,true",
    "frak,LLTL,true",
    "bozo,LLTL,false",
    "gilded,LTLLLL,true"
  })
  void lettersMayBeDrawnOtherwise(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "frak,LGLGLGL,true",
    "frak,LGLLL,true",
    "frak,LGLGLL,true",
    "buckfist,LGLGLLLLLL,true",
    "buckfist,LGLGLGLLLLL,false",
    "buckfist,LGLGLGLGLGLGLL,true",
    "gorram,LGLLLLL,false",
    "gorram,LGLGLGLGLGL,true"
  })
  void gapsAreRegularOrFew(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "frak,LGLGLGL,true",
    "frak,LGLGLL,true",
    "frak,LGLLL,false",
    "buckfist,LGLGLGLGLGLGLL,true",
    "buckfist,LGLGLGLGLGLLL,false"
  })
  void blanksPartAllLettersButOne(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, true, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "frak,LLML,true",
    "frak,LMML,true",
    "frak,LMMM,true",
    "frak,MLLL,true",
    "crud,LLML,true",
    "crud,LMMM,false",
    "buckfist,LMMMMMMM,false",
    "buckfist,LLLMMMLL,true",
    "buckfist,LLMMMMML,false",
    "frak,LLMLG,false",
    "frak,LDML,true",
    "frak,DDML,false",
    "frack,LMMMM,true",
    "frak,LLWL,true",
    "frak,LDWL,false",
    "frak,LWML,false"
  })
  void masksAreFewUnlessReadByCustom(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "frak,OLLL,true",
    "frak,XLL,true",
    "frak,OOOL,true",
    "frak,OXL,true",
    "frak,OOXL,false",
    "crud,OLLL,false",
    "buckfist,OOOLLLLL,true",
    "buckfist,OOOOLLLL,false",
    "gorram,OLLLLL,false",
    "noodle,OLLLLL,true",
    "noodle,OOLLLL,true",
    "noodle,OOOLLL,false",
    "bozo,OLLL,false",
    "ноль,OLLL,false"
  })
  void soundsAndSwapsAreFew(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "pox,LLL,true",
    "pox,LAL,true",
    "pox,LMN,true",
    "pox,LGLGL,true",
    "pox,LLRRL,true",
    "pox,LML,true",
    "pox,LMM,false",
    "pox,LDL,false",
    "pox,LGLL,false",
    "pox,LLRL,false",
    "pox,OLL,false",
    "pox,XL,false",
    "pox,LWL,false"
  })
  void shortWordsAreHardlyDisguised(String word, String effort, boolean plausible) {
    assertPlausible(word, effort.replace('N', 'L'), false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "bckfst,LLLLLL,true",
    "bckfst,LLALLL,true",
    "bckfst,LLDLLL,false",
    "karf,LGLLL,false"
  })
  void anEvasionIsOnlyWrittenInOtherLetters(String word, String effort, boolean plausible) {
    assertPlausible(word, effort, false, plausible);
  }

  @ParameterizedTest
  @CsvSource({
    "L,1,false,true",
    "LGL,2,false,true",
    "LGLGLL,4,false,true",
    "LGLGLLLLL,7,false,true",
    "LGLGLGLLLLL,8,false,false",
    "LMM,3,false,true",
    "LGM,2,false,true",
    "LGLGM,3,false,false",
    "LW,2,false,true",
    "LWW,3,false,true",
    "LWM,3,false,false",
    "LWD,3,false,false",
    "LDDM,4,false,false",
    "LLLL,4,true,false",
    "LLL,3,true,false",
    "LL,2,true,true",
    "LGLL,3,true,true",
    "LGGGGG,1,false,true",
    "LGGGGGG,1,false,false"
  })
  void aWalkGoesOnWhereItMayBecomePlausible(
      String effort, int letters, boolean spaced, boolean mayGoOn) {
    assertThat(Plausibility.mayGoOn(effort(effort), letters, spaced)).isEqualTo(mayGoOn);
  }

  private void assertPlausible(String word, String effort, boolean spaced, boolean plausible) {
    int number = LEXICON.vocabulary().find(word, 0, word.length());
    assertThat(plausibility.mayBeDisguised(number, effort(effort), word.length(), spaced))
        .isEqualTo(plausible);
  }

  private static int effort(String signs) {
    return signs.chars().reduce(Distortion.NONE, (sum, sign) -> Distortion.plus(sum, kind(sign)));
  }

  private static int kind(int sign) {
    return switch (sign) {
      case 'L' -> Distortion.LETTER;
      case 'A' -> Distortion.LETTER_ALIKE;
      case 'D' -> Distortion.DIGIT;
      case 'S' -> Distortion.SIGN;
      case 'R' -> Distortion.REPEAT;
      case 'G' -> Distortion.GAP;
      case 'M' -> Distortion.STAR;
      case 'W' -> Distortion.MASK;
      case 'X' -> Distortion.SWAP;
      case 'O' -> Distortion.SOUND;
      default -> Distortion.TWIN;
    };
  }
}
