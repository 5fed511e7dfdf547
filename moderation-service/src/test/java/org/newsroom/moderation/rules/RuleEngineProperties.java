package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleEngineProperties {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @Property(tries = 300)
  void anyStringYieldsVerdictWithSpansInside(@ForAll String text) {
    Verdict verdict = ENGINE.evaluate(Candidate.of(text));

    assertThat(verdict.degraded()).isEmpty();
    assertThat(verdict.score()).isBetween(0.0, 1.0);
    assertThat(verdict.findings()).allMatch(f -> f.from() <= f.to() && f.to() <= text.length());
  }

  @Property(tries = 300)
  void anyMixOfSignsYieldsVerdictWithSpansInside(@ForAll("signs") String text) {
    Verdict verdict = ENGINE.evaluate(Candidate.of(text));

    assertThat(verdict.degraded()).isEmpty();
    assertThat(verdict.findings()).allMatch(f -> f.from() <= f.to() && f.to() <= text.length());
  }

  @Property(tries = 200)
  void zeroWidthCharactersNeverLowerTheScore(
      @ForAll("swearing") String word, @ForAll("invisible") char hidden) {
    String spread = String.join(String.valueOf(hidden), word.split(""));

    assertThat(judge("You are a " + spread).score())
        .isGreaterThanOrEqualTo(judge("You are a " + word).score());
  }

  @Property(tries = 200)
  void caseDoesNotChangeTheVerdict(@ForAll("swearing") String word) {
    Verdict lower = judge("what a " + word + " this is");
    Verdict upper = judge(("what a " + word + " this is").toUpperCase(Locale.ROOT));

    assertThat(upper.outcome()).isEqualTo(lower.outcome());
    assertThat(upper.score()).isEqualTo(lower.score());
  }

  @Property(tries = 200)
  void normalFormDoesNotChangeTheVerdict(@ForAll("accented") String text) {
    Verdict composed = judge(Normalizer.normalize(text, Normalizer.Form.NFC));
    Verdict decomposed = judge(Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(decomposed.outcome()).isEqualTo(composed.outcome());
    assertThat(decomposed.score()).isEqualTo(composed.score());
  }

  @Property(tries = 100)
  void twoEnginesAgree(@ForAll("signs") String text) {
    assertThat(new RuleEngine(ENGINE.ruleSet()).evaluate(Candidate.of(text)))
        .isEqualTo(judge(text));
  }

  private static Verdict judge(String text) {
    return ENGINE.evaluate(Candidate.of(text));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.strings()
        .withChars("fuckshit*.-_ @$!|()<>&;#x1234567890\n\u200b\u0301аеоі")
        .ofMaxLength(200);
  }

  @Provide
  Arbitrary<String> swearing() {
    return Arbitraries.of("fuck", "bullshit", "asshole", "bitch", "cunt", "motherfucker");
  }

  @Provide
  Arbitrary<Character> invisible() {
    return Arbitraries.of('\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2060');
  }

  @Provide
  Arbitrary<String> accented() {
    return Arbitraries.strings().withChars("fückshítàéñ ç").ofMaxLength(40);
  }
}
