package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Each way of disguising a word is followed and counted as what it is. */
class LatticeWalkTest {

  private static final Lexicon LEXICON =
      SmallLexicon.of(Map.of(Kind.STEM, "frak", Kind.GRAVE, "buckfist glimmer"));
  private static final int ENOUGH = 10_000;

  @ParameterizedTest
  @CsvSource({
    "frak,frak,''",
    "f.r.a.k,frak,gaps 3",
    "f-r-a-k,frak,gaps 3",
    "f→r→a→k,frak,gaps 3",
    "f😀r😀a😀k,frak,gaps 3",
    "f...rak,frak,gaps 1",
    "'fr,,,,,,,,ak',frak,gaps 1",
    "f2r3a4k,frak,gaps 3",
    "frrrrak,frak,repeats 3",
    "frfrak,frak,repeats 1",
    "ffrraakk,frak,repeats 4",
    "fr4k,frak,digits 1",
    "gl1mm3r,glimmer,digits 2",
    "fr@k,frak,signs 1",
    "buckfi$t,buckfist,signs 1",
    "frაk,frak,alike 1",
    "fяακ,frak,alike 3",
    "|=rak,frak,alike 1",
    "|=|2/-\\|<,frak,alike 4",
    "fr*k,frak,stars 1",
    "f**k,frak,stars 2",
    "f***,frak,stars 3",
    "*rak,frak,stars 1",
    "f@#k,frak,stars 2",
    "f--k,frak,stars 2",
    "f__k,frak,stars 2",
    "f█ak,frak,stars 1",
    "fr#k,frak,masks 1",
    "fr-k,frak,masks 1",
    "fr🔥k,frak,masks 1",
    "rfak,frak,swaps 1",
    "frka,frak,swaps 1",
    "phrak,frak,sounds 1",
    "buqfist,buckfist,sounds 1",
    "buxfist,buckfist,sounds 1",
    "bucfist,buckfist,sounds 1",
    "bukfist,buckfist,sounds 1",
    "bvckfist,buckfist,sounds 1",
    "boockfist,buckfist,sounds 1",
    "buckphyzt,buckfist,sounds 3",
    "glimma,glimmer,sounds 1",
    "gllmmer,glimmer,twins 1",
    "giimmer,glimmer,twins 1",
    "karf,karf,''",
    "bckfst,bckfst,''",
    "f.r4*k,frak,'digits 1, gaps 2'"
  })
  void followsADisguise(String source, String word, String effort) {
    List<String> found = walk(source, false, Lookalikes.latin());

    assertThat(found).contains(word + " at " + FoldedText.of(source).length() + ": " + effort);
  }

  @ParameterizedTest
  @CsvSource({
    "frob",
    "f",
    "fr",
    "....",
    "'fr,,,,,,,,,ak'",
    "fra.",
    "f r a k",
    "xfrak",
    "tsifkcub",
    "4444",
    "frffrak"
  })
  void findsNothing(String source) {
    assertThat(walk(source, false, Lookalikes.latin())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f r a k,gaps 3", "f  r   a k,gaps 3", "f - r . a k,gaps 3", "'f\nr\na\nk',gaps 3"})
  void findsWordsThatAreSpelledOut(String source, String effort) {
    assertThat(walk(source, true, Lookalikes.latin()))
        .contains("frak at " + source.length() + ": " + effort);
  }

  @Test
  void findsAllWordsThatBeginAtAPlace() {
    assertThat(walk("frakfrak", false, Lookalikes.latin())).containsExactly("frak at 4: ");
  }

  @Test
  void readsInTheScriptThatItIsGiven() {
    assertThat(walk("bnckfist", false, Lookalikes.latin())).isEmpty();
    assertThat(walk("bnckfist", false, Lookalikes.upsideDown())).contains("buckfist at 8: alike 1");
  }

  @Test
  void givesUpAfterTheStepsThatItMayTake() {
    FoldedText text = FoldedText.of("f|2@|<(".repeat(20));
    LatticeWalk walk = new LatticeWalk(text, LEXICON.disguisable(), (word, end, effort) -> {});

    assertThat(walk.run(0, text.length(), false, Lookalikes.latin(), 5)).isGreaterThan(5);
    assertThat(walk.run(0, text.length(), false, Lookalikes.latin(), ENOUGH))
        .isLessThanOrEqualTo(ENOUGH);
  }

  @Test
  void takesTheSameStepsAgain() {
    FoldedText text = FoldedText.of("bb.uu.cc.kk.ff.ii.ss.tt.".repeat(3));
    LatticeWalk walk = new LatticeWalk(text, LEXICON.disguisable(), (word, end, effort) -> {});
    int first = walk.run(0, text.length(), false, Lookalikes.latin(), ENOUGH);

    walk.run(24, text.length(), false, Lookalikes.latin(), ENOUGH);

    assertThat(walk.run(0, text.length(), false, Lookalikes.latin(), ENOUGH)).isEqualTo(first);
  }

  private static List<String> walk(String source, boolean spaced, Lookalikes view) {
    FoldedText text = FoldedText.of(source);
    List<String> found = new ArrayList<>();
    LatticeWalk walk =
        new LatticeWalk(
            text,
            LEXICON.disguisable(),
            (word, end, effort) ->
                found.add(LEXICON.word(word) + " at " + end + ": " + describe(effort)));
    walk.run(0, text.length(), spaced, view, ENOUGH);
    return found;
  }

  private static String describe(int effort) {
    Map<String, Integer> counters = new LinkedHashMap<>();
    counters.put("alike", Distortion.alike(effort));
    counters.put("digits", Distortion.digits(effort));
    counters.put("signs", Distortion.signs(effort));
    counters.put("repeats", Distortion.repeats(effort));
    counters.put("gaps", Distortion.gaps(effort));
    counters.put("stars", Distortion.stars(effort));
    counters.put("masks", Distortion.weakMasks(effort));
    counters.put("swaps", Distortion.swaps(effort));
    counters.put("sounds", Distortion.sounds(effort));
    counters.put("twins", Distortion.twins(effort));
    return counters.entrySet().stream()
        .filter(counter -> counter.getValue() > 0)
        .map(counter -> counter.getKey() + " " + counter.getValue())
        .collect(Collectors.joining(", "));
  }
}
