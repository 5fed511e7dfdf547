package org.newsroom.moderation.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;

/** Emoji are words of their own, whatever their colour of skin or style. */
class EmojiTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

  @ParameterizedTest
  @Section(table = "emoji", name = "held")
  void thatAreMeantForSomebodyAreHeld(String text) {
    assertThat(verdict(text)).isEqualTo(Verdict.HELD);
  }

  @ParameterizedTest
  @Section(table = "emoji", name = "approved")
  void thatMeanNoHarmAreApproved(String text) {
    assertThat(verdict(text)).isEqualTo(Verdict.APPROVED);
  }

  private static Verdict verdict(String text) {
    return ENGINE.evaluate(Candidate.of(text)).verdict();
  }
}
