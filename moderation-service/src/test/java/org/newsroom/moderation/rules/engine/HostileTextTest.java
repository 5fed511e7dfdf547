package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;

/**
 * Texts that are made to be costly. A text that asks for more steps of work than its length allows
 * is degraded, so that none of these does.
 */
class HostileTextTest {

  private static final int SIZE = 100_000;
  private static final int LONGEST_COMMENT = 4_000;

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "*",
        "f*",
        "f.",
        "!",
        "|",
        "а",
        "&amp;",
        "&",
        "<",
        "<b",
        "f u ",
        "s h i ",
        "()",
        "\u0301",
        "\u200b",
        "1!|",
        "\"",
        "@",
        "a@",
        "0 ",
        "you are ",
        "fuck ",
        "ᶠ",
        "http://a.b ",
        "s*h*i*t*",
        "f1u2c3k4",
        "a@",
        "|t",
        "*c",
        "1*-*uuu",
        "s_h_"
      })
  void neverExhaustsTheStepsThatItsLengthAllows(String part) {
    String text = part.repeat(SIZE / part.length());

    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.degraded()).isEmpty();
    assertThat(assessment.findings()).allMatch(f -> f.from() <= f.to() && f.to() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That is so gooooooooooood!!!!!!!!!!!!!! :)))))))))))))))))))) ((((((((((((((((((",
        "1. Read it. 2. Think. 3. Write... (or not) -- as *always* -- @Dana & co.; 50% of $100?! ",
        "L.O.L. ~~~ *** === ### >>> <<< ||| ______ ------ ",
        "h e l l o   w o r l d ",
        "(see https://example.org/a_b-c?d=e&f=g#h and mail me) ",
        "שלום עולם!!! ",
        "пппппппппп ааааааа!!!1111 )))))) "
      })
  void whatReadersReallyWriteNeverExhaustsTheStepsOfAComment(String part) {
    String text = part.repeat(LONGEST_COMMENT / part.length());

    assertThat(ENGINE.evaluate(Candidate.of(text)).degraded()).isEmpty();
  }
}
