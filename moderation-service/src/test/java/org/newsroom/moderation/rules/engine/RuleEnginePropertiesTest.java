package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Verdict;

/**
 * What holds for texts that nobody thought of; each property counts that it met what it is about.
 */
class RuleEnginePropertiesTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();
  private static final RuleEngine ANOTHER = RuleEngine.shipped();

  @Property(tries = 2_000)
  void anyStringYieldsVerdictWithSpansInside(@ForAll("anything") String text) {
    Assessment assessment = judge(text);

    assertThat(assessment.degraded()).isEmpty();
    assertSound(assessment, text);
    boolean lone = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    Statistics.label("surrogates")
        .collect(lone)
        .coverage(c -> c.check(true).percentage(p -> p > 5));
  }

  @Property(tries = 2_000)
  void anyMixOfSignsYieldsVerdictWithSpansInside(@ForAll("signs") String text) {
    Assessment assessment = judge(text);

    assertThat(assessment.degraded()).isSubsetOf("lexicon", "defamation");
    assertSound(assessment, text);
    Statistics.label("found")
        .collect(!assessment.findings().isEmpty())
        .coverage(c -> c.check(true).percentage(p -> p > 10));
  }

  @Property(tries = 1_000)
  void zeroWidthCharactersNeverLowerTheScore(
      @ForAll("swearing") String word, @ForAll("invisible") List<String> hidden) {
    StringBuilder spread = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      spread.append(hidden.get(i)).append(word.charAt(i));
    }
    Assessment plain = judge("You are a " + word);
    Assessment disguised = judge("You are a " + spread);

    assertThat(plain.verdict()).isNotEqualTo(Verdict.APPROVED);
    assertThat(disguised.score()).isGreaterThanOrEqualTo(plain.score());
    assertThat(disguised.verdict()).isGreaterThanOrEqualTo(plain.verdict());
    Statistics.label("hidden")
        .collect(spread.length() > word.length())
        .coverage(c -> c.check(true).percentage(p -> p > 80));
  }

  /** Where case is no evidence itself, as in shouting and in names such as Dick. */
  @Property(tries = 1_000)
  void caseDoesNotChangeTheVerdict(
      @ForAll("swearing") String word, @ForAll("flags") List<Boolean> capitals) {
    String lower = "what a " + word + " this is";
    StringBuilder mixed = new StringBuilder(lower);
    for (int i = 0; i < lower.length(); i++) {
      String letter = lower.substring(i, i + 1);
      mixed.replace(i, i + 1, capitals.get(i) ? letter.toUpperCase(Locale.ROOT) : letter);
    }

    assertThat(judge(mixed.toString())).isEqualTo(judge(lower));
    assertThat(judge(lower).findings()).isNotEmpty();
  }

  @Property(tries = 1_000)
  void normalFormDoesNotChangeTheVerdict(@ForAll("accented") String text) {
    Assessment composed = judge(Normalizer.normalize(text, Normalizer.Form.NFC));
    Assessment decomposed = judge(Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(decomposed.verdict()).isEqualTo(composed.verdict());
    assertThat(decomposed.score()).isEqualTo(composed.score());
    assertThat(decomposed.findings())
        .extracting(f -> f.rule() + f.severity())
        .isEqualTo(composed.findings().stream().map(f -> f.rule() + f.severity()).toList());
    Statistics.label("found, and forms differ")
        .collect(
            !composed.findings().isEmpty()
                && !Normalizer.isNormalized(
                    Normalizer.normalize(text, Normalizer.Form.NFC), Normalizer.Form.NFD))
        .coverage(c -> c.check(true).percentage(p -> p > 30));
  }

  @Property(tries = 100)
  void threadsAndEnginesAgree(@ForAll("texts") List<String> texts) {
    List<Assessment> alone = texts.stream().map(RuleEnginePropertiesTest::judge).toList();
    List<Assessment> together =
        texts.parallelStream().map(RuleEnginePropertiesTest::judge).toList();
    List<Assessment> elsewhere =
        texts.parallelStream().map(text -> ANOTHER.evaluate(Candidate.of(text))).toList();

    assertThat(together).isEqualTo(alone);
    assertThat(elsewhere).isEqualTo(alone);
  }

  @Property(tries = 500)
  void disguiseOfAnInnocentWordPasses(
      @ForAll("innocent") String word, @ForAll("separators") String separator) {
    String spelled = String.join(separator, word.split(""));
    assumeThat(judge("We read about " + word + " today").findings()).isEmpty();

    assertThat(judge("We read about " + spelled + " today").verdict()).isEqualTo(Verdict.APPROVED);
  }

  private static void assertSound(Assessment assessment, String text) {
    assertThat(assessment.score()).isBetween(0.0, 1.0);
    assertThat(assessment.findings())
        .allMatch(f -> f.from() >= 0 && f.from() <= f.to() && f.to() <= text.length());
    assertThat(assessment.ruleSet()).isEqualTo(ENGINE.ruleSet().version());
  }

  private static Assessment judge(String text) {
    return ENGINE.evaluate(Candidate.of(text));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<Character> any = Arbitraries.chars().range('\u0000', '\uffff');
    Arbitrary<Character> surrogate = Arbitraries.chars().range('\ud800', '\udfff');
    Arbitrary<Character> ascii = Arbitraries.chars().range(' ', '~');
    return Arbitraries.frequencyOf(
            Tuple.of(4, any.map(String::valueOf)),
            Tuple.of(1, surrogate.map(String::valueOf)),
            Tuple.of(4, ascii.map(String::valueOf)),
            Tuple.of(1, codePoints()),
            Tuple.of(1, swearing()),
            Tuple.of(1, Arbitraries.of("&#", "&amp;", "<b>", "<!--", "http://", "@")))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> codePoints() {
    return Arbitraries.integers()
        .between(0x10000, Character.MAX_CODE_POINT)
        .map(Character::toString);
  }

  @Provide
  Arbitrary<String> signs() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("fuckshit*.-_ @$!|()<>&;#x1234567890\n\u200b\u0301аеоі")
            .ofMaxLength(20);
    Arbitrary<String> piece =
        Arbitraries.of("f", "fu", "ck", "fuck", " f*ck ", " sh!t ", "b1tch", " ");
    return Arbitraries.oneOf(any, piece, piece).list().ofMaxSize(12).map(p -> String.join("", p));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(anything(), signs(), accented()).list().ofSize(20);
  }

  @Provide
  Arbitrary<String> swearing() {
    return Arbitraries.of("fuck", "bullshit", "asshole", "bitch", "cunt", "motherfucker");
  }

  @Provide
  Arbitrary<String> innocent() {
    return Arbitraries.of(
        "council",
        "weather",
        "minister",
        "analysis",
        "passenger",
        "scunthorpe",
        "classic",
        "therapist",
        "cocktail",
        "assess",
        "shiitake",
        "hospital",
        "document",
        "peacock");
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(
        " ", "  ", ".", "-", "_", "~", "/", "|", "·", "→", "\n", "😀", " 🔥 ", "'");
  }

  /** Before each letter of a word none, one, or several chars that nobody sees. */
  @Provide
  Arbitrary<List<String>> invisible() {
    return Arbitraries.strings()
        .withChars('\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2060', '\u180e', '\u034f')
        .ofMaxLength(3)
        .list()
        .ofSize(20);
  }

  @Provide
  Arbitrary<List<Boolean>> flags() {
    return Arbitraries.of(Set.of(true, false)).list().ofSize(40);
  }

  @Provide
  Arbitrary<String> accented() {
    Arbitrary<String> mark =
        Arbitraries.strings().withChars("\u0301\u0308\u0327\u030a").ofMaxLength(2);
    Arbitrary<String> word =
        Combinators.combine(swearing(), mark.list().ofSize(20))
            .as(
                (letters, marks) -> {
                  StringBuilder marked = new StringBuilder();
                  for (int i = 0; i < letters.length(); i++) {
                    marked.append(letters.charAt(i)).append(marks.get(i));
                  }
                  return marked.toString();
                });
    Arbitrary<String> other = Arbitraries.strings().withChars("éàñ çüö שׁ각й").ofMaxLength(12);
    return Combinators.combine(other, word, other).as((a, b, c) -> a + " " + b + " " + c);
  }
}
