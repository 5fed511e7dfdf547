package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

class DisguisesTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(
          Map.of(
              Kind.STEM, "frak",
              Kind.GRAVE, "buckfist frackle",
              Kind.INNOCENT, "frack",
              Kind.PLAIN, "plainly"));

  @ParameterizedTest
  @CsvSource({
    "frak,frak,4,0",
    "fr4k,frak,4,1",
    "f**k,frak,4,4",
    "f.r.a.k,frak,7,3",
    "frak you,frak,4,0",
    "fr4k!!!,frak,4,1",
    "frack,frack,5,0",
    "fr4ck,frack,5,1",
    "f.r.a.c.k,frack,9,4",
    "frac,frack,4,1",
    "fr@ckl€,frackle,7,2"
  })
  void findsTheBestMatch(String source, String word, int end, int effort) {
    Disguises.Match match = at(source, 0, false);

    assertThat(match).isNotNull();
    assertThat(LEXICON.word(match.word())).isEqualTo(word);
    assertThat(match)
        .extracting(Disguises.Match::end, Disguises.Match::effort)
        .containsExactly(end, effort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fraks", "fr4ks", "f.r.a.k.s", "plain1y", "****", "f", "", "fr4k-x", "frob"})
  void findsNoPartOfAWordAndNoneThatNobodyRecognises(String source) {
    assertThat(at(source, 0, false)).isNull();
  }

  @Test
  void findsTheLongestWord() {
    Disguises.Match match = at("frackle", 0, false);

    assertThat(match).isNotNull();
    assertThat(LEXICON.word(match.word())).isEqualTo("frackle");
  }

  @Test
  void staysInsideItsStretch() {
    FoldedText text = FoldedText.of("a fr4k fr4k");
    Disguises disguises = new Disguises(text, LEXICON);

    assertThat(disguises.at(2, 6, false, Lookalikes.latin()))
        .extracting(Disguises.Match::end)
        .isEqualTo(6);
    assertThat(disguises.at(0, 6, false, Lookalikes.latin())).isNull();
    assertThat(disguises.at(2, 5, false, Lookalikes.latin())).isNull();
  }

  @Test
  void readsLettersAcrossBlanksOnlyWhereTheyAreSpelledOut() {
    assertThat(at("f r a k", 0, false)).isNull();
    assertThat(at("f r a k", 0, true)).extracting(Disguises.Match::end).isEqualTo(7);
    assertThat(at("f r a k off", 0, true)).extracting(Disguises.Match::end).isEqualTo(7);
  }

  @Test
  void takesTheGraverWordUnderAMask() {
    Lexicon words = SmallLexicon.of(Map.of(Kind.INNOCENT, "frok", Kind.STEM, "frak"));
    FoldedText text = FoldedText.of("fr*k");

    Disguises.Match match = new Disguises(text, words).at(0, 4, false, Lookalikes.latin());

    assertThat(match).isNotNull();
    assertThat(words.word(match.word())).isEqualTo("frak");
    assertThat(match.doubt()).isEqualTo(Doubt.NEAR);
  }

  @Test
  void isExhaustedByATextThatMayReadAsAnything() {
    FoldedText text = FoldedText.of(anything() + " frak");
    Disguises disguises = new Disguises(text, ambiguous());

    searchEverywhere(disguises, text);

    assertThat(disguises.isExhausted()).isTrue();
    assertThat(disguises.at(text.length() - 4, text.length(), false, Lookalikes.latin())).isNull();
  }

  @Test
  void isNotExhaustedByAnHonestText() {
    FoldedText text = FoldedText.of("What a fine day, f.r.a.k and fr4k. ".repeat(200));
    Disguises disguises = new Disguises(text, ambiguous());

    searchEverywhere(disguises, text);

    assertThat(disguises.isExhausted()).isFalse();
  }

  /** Signs each of which may be a c, an i, or nothing. */
  private static String anything() {
    StringBuilder signs = new StringBuilder();
    new Random(1).ints(20_000, 0, 3).forEach(sign -> signs.append("(c|".charAt(sign)));
    return signs.toString();
  }

  /** All words of twelve letters c and i. */
  private static Lexicon ambiguous() {
    StringBuilder words = new StringBuilder("frak");
    for (int bits = 0; bits < 1 << 12; bits++) {
      String word = Integer.toBinaryString(1 << 12 | bits).substring(1);
      words.append(' ').append(word.replace('0', 'c').replace('1', 'i'));
    }
    return SmallLexicon.of(Map.of(Kind.GRAVE, words.toString()));
  }

  /** What was found before is asked for only after much work. */
  @Test
  void findsTheSameWhereTheTextRepeatsItself() {
    String part = "b.u.c.k.f.1.s.t and (|<(|<(|< and fr*k, ";
    FoldedText text = FoldedText.of(part.repeat(200));
    Disguises disguises = new Disguises(text, LEXICON);
    int from = text.length() - part.length();
    searchEverywhere(disguises, text);

    Disguises.Match late = disguises.at(from, from + 15, false, Lookalikes.latin());

    Disguises.Match early = new Disguises(text, LEXICON).at(0, 15, false, Lookalikes.latin());
    assertThat(early).isNotNull();
    assertThat(late)
        .isEqualTo(
            new Disguises.Match(early.word(), early.end() + from, early.effort(), early.doubt()));
  }

  private static void searchEverywhere(Disguises disguises, FoldedText text) {
    for (int at = 0; at < text.length(); at++) {
      disguises.at(at, text.length(), false, Lookalikes.latin());
    }
  }

  private static Disguises.@Nullable Match at(String source, int from, boolean spaced) {
    FoldedText text = FoldedText.of(source);
    return new Disguises(text, LEXICON).at(from, text.length(), spaced, Lookalikes.latin());
  }
}
